// Evaluates opening hours with the reference of OpenStreetMap. Reads { texts, moments } from standard input, moments in
// minutes since 1970 of local time, and prints one line of letters for each text: o open, c closed, u unknown, or the error.
const OpeningHours = require(process.argv[2]);
const { texts, moments } = JSON.parse(require("fs").readFileSync(0, "utf8"));
const place = { lat: 51.74, lon: 14.64, address: { country_code: "de", country: "Deutschland", state: "Brandenburg" } };
for (const text of texts) {
  try {
    const hours = new OpeningHours(text, place, { mode: 0, locale: "de" });
    const letter = (minutes) => {
      const it = hours.getIterator(new Date(minutes * 60000));
      return it.getState() ? "o" : hours.getUnknown(new Date(minutes * 60000)) ? "u" : "c";
    };
    console.log(moments.map(letter).join(""));
  } catch (error) {
    console.log("! " + String(error).split("\n")[0]);
  }
}
