interface PlaceTabsProps {
  /** What the places are parts of. */
  label: string;
  /** Each with where it is, in the hash of the page. */
  places: { key: string; href: string; title: string }[];
  /** Key of the one that is shown. */
  current: string;
}

/** The ways between the parts of a page in a tab of its own. */
export function PlaceTabs({ label, places, current }: PlaceTabsProps) {
  return (
    <nav aria-label={label} className="flex flex-wrap gap-x-4 gap-y-1 border-b border-line">
      {places.map(({ key, href, title }) => (
        <a
          key={key}
          href={href}
          aria-current={key === current ? 'page' : undefined}
          className={`relative rounded-sm px-1 pb-2 text-base whitespace-nowrap ${
            key === current
              ? 'font-medium text-accent after:absolute after:inset-x-0 after:bottom-0 after:h-0.5 after:rounded-full after:bg-accent'
              : 'text-ink-soft hover:text-ink'
          }`}
        >
          {title}
        </a>
      ))}
    </nav>
  );
}
