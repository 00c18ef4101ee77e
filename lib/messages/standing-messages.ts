/** What extension pages ask about how groups stand. */
export interface StandingMessages {
  /** Works out what is out of date; a page that shows standings hears of it by their table. */
  settleStandings(): void;
}
