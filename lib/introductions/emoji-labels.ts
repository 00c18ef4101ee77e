import type { FactField } from '../store/tables';

/** Emoji that people put in the place of a label. */
const emoji: Partial<Record<FactField, string>> = {
  city: '📍 🏠 🏡 🏙 🌆 🌃 🌍 🌏 🌎 🗺 📌 🚩 🧭 🏘',
  called: '👤 🙋 👋 🏷 📛 🆔 🪪 😀 😊 🙂 👧 👦 👩 👨 🧑 👱',
  occupation: '💼 👔 👷 🛠 🔧 🔨 🏢 🏭 💻 🧑‍💻 👩‍💻 👨‍💻 👩‍🏫 👨‍🏫 👩‍⚕ 👨‍🍳 👩‍🍳 🖥 🏪',
  offers: '🎁 📦 🤝 💪 💡 🙌 📤 💎 🧰 🆓',
  seeks: '🔍 🔎 🎯 🙏 📥 👀 🆘 🧲 📣 🛒',
  hobbies: '❤ 💖 💕 💗 🧡 💛 💚 💙 💜 🎮 🎨 🎵 🎶 🎸 🎾 🏀 ⚽ 🏸 🎣 📚 🎬 🧗 🥾 🎤 ♥ 😍 🧩 🏃',
  cameBy: '🔗 👥 🚪 📨 📩 🙋‍♂ 👉 🧑‍🤝‍🧑',
};

const fields = new Map<string, FactField>(
  Object.entries(emoji).flatMap(([field, signs]) =>
    signs.split(' ').map((sign) => [sign, field as FactField] as const),
  ),
);

/** The field that an emoji stands for as a label, whatever its colour of skin; null for none. */
export function fieldOfEmoji(sign: string): FactField | null {
  const plain = sign.replaceAll(/[\ufe0f\p{Emoji_Modifier}]/gu, '');
  return fields.get(plain) ?? fields.get(plain.split('\u200d')[0] ?? '') ?? null;
}
