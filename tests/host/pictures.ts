import { fixedNumber } from './chance.ts';
import type { Room, World } from './world.ts';

const SIZE = 120;
const HUES = [4, 16, 28, 40, 48, 150, 164, 178, 190, 202, 214, 226, 240, 258, 276, 300, 326, 344];

function hue(salt: string): number {
  return HUES[fixedNumber(salt, HUES.length)] ?? 0;
}

function hsl(base: number, saturation: number, light: number): string {
  return `hsl(${(base + 360) % 360} ${saturation}% ${light}%)`;
}

type Motif = (base: number, salt: string) => string;

const hills: Motif = (base, salt) => {
  const sun = 30 + fixedNumber(`${salt}/sun`, 60);
  return `<rect width="120" height="120" fill="${hsl(base, 60, 82)}"/>
    <circle cx="${sun}" cy="42" r="17" fill="${hsl(44 - fixedNumber(`${salt}/glow`, 30), 88, 68)}"/>
    <path d="M0 84 Q30 54 62 80 T120 72 V120 H0Z" fill="${hsl(base + 24, 34, 56)}"/>
    <path d="M0 100 Q40 80 78 98 T120 94 V120 H0Z" fill="${hsl(base + 40, 36, 40)}"/>`;
};

const cat: Motif = (base) => `<rect width="120" height="120" fill="${hsl(base, 45, 80)}"/>
  <path d="M28 34 L46 48 H74 L92 34 L94 76 Q90 104 60 104 Q30 104 26 76Z" fill="${hsl(base + 20, 30, 34)}"/>
  <circle cx="46" cy="70" r="6" fill="#fff"/><circle cx="74" cy="70" r="6" fill="#fff"/>
  <circle cx="47" cy="71" r="3" fill="#222"/><circle cx="73" cy="71" r="3" fill="#222"/>
  <path d="M56 82 H64 L60 87Z" fill="${hsl(base, 70, 74)}"/>`;

const flower: Motif = (base) => {
  const petals = [0, 60, 120, 180, 240, 300]
    .map((turn) => `<ellipse cx="60" cy="36" rx="13" ry="22" transform="rotate(${turn} 60 60)"/>`)
    .join('');
  return `<rect width="120" height="120" fill="${hsl(base + 130, 28, 84)}"/>
    <g fill="${hsl(base, 66, 66)}">${petals}</g><circle cx="60" cy="60" r="13" fill="${hsl(46, 90, 62)}"/>`;
};

const moon: Motif = (base, salt) => {
  const stars = [0, 1, 2, 3, 4, 5]
    .map((index) => {
      const left = fixedNumber(`${salt}/left${index}`, 110);
      const top = fixedNumber(`${salt}/top${index}`, 90);
      return `<circle cx="${left + 5}" cy="${top + 5}" r="1.6" fill="#fff" opacity=".85"/>`;
    })
    .join('');
  return `<rect width="120" height="120" fill="${hsl(base, 38, 26)}"/>${stars}
    <circle cx="64" cy="54" r="24" fill="#fbe9b0"/><circle cx="75" cy="47" r="21" fill="${hsl(base, 38, 26)}"/>
    <path d="M0 98 Q60 82 120 98 V120 H0Z" fill="${hsl(base, 40, 17)}"/>`;
};

const leaves: Motif = (base, salt) => {
  const turn = fixedNumber(`${salt}/turn`, 50) - 25;
  return `<rect width="120" height="120" fill="${hsl(base, 32, 90)}"/>
    <g transform="rotate(${turn} 60 60)" stroke="${hsl(128, 26, 30)}" stroke-width="2.5">
    <path d="M60 110 V28" fill="none"/>
    <path d="M60 92 Q30 88 24 60 Q54 62 60 92" fill="${hsl(128, 32, 48)}"/>
    <path d="M60 76 Q90 72 96 44 Q66 46 60 76" fill="${hsl(112, 34, 56)}"/>
    <path d="M60 52 Q44 34 60 14 Q76 34 60 52" fill="${hsl(140, 30, 42)}"/></g>`;
};

const sea: Motif = (base) => `<rect width="120" height="120" fill="${hsl(base, 62, 86)}"/>
  <circle cx="60" cy="62" r="24" fill="${hsl(18, 86, 68)}"/>
  <path d="M0 66 H120 V120 H0Z" fill="${hsl(202, 46, 52)}"/>
  <path d="M0 82 Q15 76 30 82 T60 82 T90 82 T120 82" stroke="#fff" stroke-width="3" fill="none" opacity=".6"/>
  <path d="M0 100 Q15 94 30 100 T60 100 T90 100 T120 100" stroke="#fff" stroke-width="3" fill="none" opacity=".4"/>`;

const face: Motif = (base, salt) => {
  const hair = hsl(fixedNumber(`${salt}/hair`, 40), 30, 14 + fixedNumber(`${salt}/dark`, 22));
  const long = fixedNumber(`${salt}/long`, 2) === 0;
  const lock = long ? `<path d="M30 52 Q28 100 40 104 H80 Q92 100 90 52Z" fill="${hair}"/>` : '';
  return `<rect width="120" height="120" fill="${hsl(base, 42, 76)}"/>${lock}
    <path d="M22 120 Q28 90 60 90 Q92 90 98 120Z" fill="${hsl(base + 170, 38, 46)}"/>
    <circle cx="60" cy="60" r="27" fill="#f6d3b8"/>
    <path d="M31 60 Q30 26 60 26 Q90 26 89 60 Q84 42 68 42 Q44 46 31 60Z" fill="${hair}"/>
    <circle cx="50" cy="63" r="2.8" fill="#3a2a22"/><circle cx="70" cy="63" r="2.8" fill="#3a2a22"/>
    <path d="M52 74 Q60 80 68 74" stroke="#b4604e" stroke-width="2.5" fill="none" stroke-linecap="round"/>`;
};

const MOTIFS: Motif[] = [face, hills, cat, flower, moon, leaves, sea, face];

function personDrawing(salt: string): string {
  const motif = MOTIFS[fixedNumber(`${salt}/motif`, MOTIFS.length)] ?? face;
  return motif(hue(`${salt}/hue`), salt);
}

function svg(inside: string, width = SIZE, height = SIZE): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${inside}</svg>`;
}

/** A person's picture; the same for the same salt. */
export function personPicture(salt: string): string {
  return svg(personDrawing(salt));
}

/** A group's picture: the first members' pictures in a grid. */
export function roomPicture(room: Room): string {
  const shown = room.members.slice(0, 9);
  const columns = shown.length > 4 ? 3 : 2;
  const side = (SIZE - 6 - (columns - 1) * 4) / columns;
  const rows = Math.ceil(shown.length / columns);
  const top = (SIZE - rows * side - (rows - 1) * 4) / 2;
  const cells = shown.map((person, index) => {
    const left = 3 + (index % columns) * (side + 4);
    const down = top + Math.floor(index / columns) * (side + 4);
    return `<svg x="${left}" y="${down}" width="${side}" height="${side}" viewBox="0 0 120 120">${personDrawing(person.key)}</svg>`;
  });
  return svg(`<rect width="120" height="120" fill="#dadbdc"/>${cells.join('')}`);
}

/** The picture for an id of this login, a person's or a room's. */
export function pictureOf(world: World, id: string): string {
  const room = world.roomWithId(id);
  if (room) return roomPicture(room);
  if (id === 'filehelper') return folderPicture();
  return personPicture(world.personWithId(id)?.key ?? id);
}

function folderPicture(): string {
  return svg(`<rect width="120" height="120" fill="#3aa757"/>
    <path d="M26 40 H52 L60 50 H94 V86 H26Z" fill="#fff"/><path d="M26 58 H94" stroke="#3aa757" stroke-width="3"/>`);
}

/** What a picture message shows. */
export function messagePicture(salt: string): string {
  return svg(`<g transform="scale(2 2)">${hills(hue(`${salt}/hue`), salt)}</g>`, 240, 240);
}

const EMOJI: Record<string, string> = {
  '1f338':
    '<g fill="#f7a8c4"><circle cx="60" cy="34" r="22"/><circle cx="86" cy="54" r="22"/><circle cx="76" cy="86" r="22"/><circle cx="44" cy="86" r="22"/><circle cx="34" cy="54" r="22"/></g><circle cx="60" cy="62" r="13" fill="#ffe08a"/>',
  '1f44d':
    '<path d="M22 58 H42 V104 H22Z M48 58 L64 18 Q78 16 76 34 L72 52 H98 Q108 56 102 68 L92 98 Q88 104 80 104 H48Z" fill="#fcc94f"/>',
};
const SMILE =
  '<circle cx="60" cy="60" r="50" fill="#fdcf4a"/><circle cx="42" cy="52" r="6" fill="#6b4a12"/><circle cx="78" cy="52" r="6" fill="#6b4a12"/><path d="M36 72 Q60 96 84 72" stroke="#6b4a12" stroke-width="6" fill="none" stroke-linecap="round"/>';

/** A small drawing for an emoji, told by its code; a smile for every other one. */
export function emojiPicture(code: string): string {
  return svg(EMOJI[code] ?? SMILE);
}
