/** What a notice in the chat says, as far as its wording is known. Names are as written in the notice, without quotes; 你 is the operator. */
export type Notice =
  | { kind: 'join'; inviter: string; joined: string[]; how: 'invited' | 'qr-code' }
  | { kind: 'leave'; by: string; left: string[] }
  | { kind: 'rename'; by: string; name: string }
  | { kind: 'recall'; by: string }
  | { kind: 'other' };
