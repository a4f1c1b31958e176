import {describe, expect, test} from "vitest";
import {emptyRegistry, type Occurrence} from "../../loaders/registry.ts";
import {Occurrences} from "../../loaders/tables/occurrences.ts";

const treaty: Occurrence = {
  id: "treaty",
  name: "A treaty is signed",
  description: "",
  types: ["agreement"],
  about: [
    ["perjanjian", "pakta pertahanan"],
    ["ditandatangani", "penandatanganan"]
  ],
  excludes: ["ratifikasi"]
};
const later: Occurrence = {...treaty, id: "later", types: ["agreement", "vote"], about: [["perjanjian"]], excludes: []};
const happened = new Occurrences({...emptyRegistry, occurrences: [treaty, later]});

describe("a dated sentence tells of", () => {
  test.each<[string, "agreement" | "vote" | "visit", string | null]>([
    ["Perjanjian itu ditandatangani tahun lalu.", "agreement", "treaty"],
    ["Penandatanganan pakta pertahanan, Juni lalu.", "agreement", "treaty"],
    ["Penandatanganan PERJANJIAN pada 2024", "agreement", "treaty"],
    ["Perjanjian itu, sebelum ratifikasi, ditandatangani tahun lalu.", "agreement", "later"],
    ["Perjanjian itu ditandatangani tahun lalu.", "vote", "later"],
    ["Perjanjian itu ditandatangani tahun lalu.", "visit", null],
    ["Perjanjiannya ditandatangani tahun lalu.", "agreement", null],
    ["Pakta itu ditandatangani tahun lalu.", "agreement", null],
    ["", "agreement", null]
  ])("%s (%s): %s", (quote, type, expected) => {
    expect(happened.of({quote, type})).toBe(expected);
  });

  test("nothing, where the registry knows nothing", () => {
    expect(new Occurrences(emptyRegistry).of({quote: "perjanjian ditandatangani", type: "agreement"})).toBeNull();
  });
});
