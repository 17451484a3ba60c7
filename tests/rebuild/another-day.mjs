// Loaded before a build: its clock stands forty days later than the machine's.
const ahead = 40 * 24 * 3_600_000;
const Today = Date;

globalThis.Date = class extends Today {
  constructor(...parts) {
    if (parts.length === 0) super(Today.now() + ahead);
    else super(...parts);
  }

  static now() {
    return Today.now() + ahead;
  }
};
