// The machine's clock stands at another time, as CLOCK says.
const shift = Date.parse(process.env.CLOCK ?? "") - Date.now();
const RealDate = Date;

globalThis.Date = class extends RealDate {
  constructor(...parts) {
    if (parts.length === 0) super(RealDate.now() + shift);
    else super(...parts);
  }

  static now() {
    return RealDate.now() + shift;
  }
};
