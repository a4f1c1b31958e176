import fc from "fast-check";
import {expect, test} from "vitest";
import {attribute, find, pageText, parsePage, setAttribute, textOf} from "../../tools/site/page/dom.ts";

test("pageText writes any attribute so that it is read back as it was, and no tag of its own stands in it", () => {
  const piece = fc.constantFrom("<script>", "</p>", '"', "&lt;", "&", "'", "\u00a0", "x");
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 8}), (pieces) => {
      const page = parsePage("<p>text</p>");
      setAttribute(find(page, "p")!, "aria-label", pieces.join(""));
      const text = pageText(page);
      expect(text).not.toContain("<script");
      expect(attribute(find(parsePage(text), "p")!, "aria-label")).toBe(pieces.join(""));
      expect(attribute(find(page, "p")!, "aria-label")).toBe(pieces.join(""));
      expect(textOf(find(page, "p")!)).toBe("text");
    })
  );
});
