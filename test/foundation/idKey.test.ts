import fc from "fast-check";
import { expect, it } from "vitest";
import { idKey, isPlainId } from "../../src/foundation/idKey.js";

it("calls ids plain that are of visible ASCII signs, and these are their own key", () => {
  expect(["a", "!", "~", "0101-x"].map(isPlainId)).toEqual([true, true, true, true]);
  expect(["", " ", "a b", "a\n", "\u007f", "学", "ａ"].map(isPlainId)).toEqual(Array.from({ length: 7 }, () => false));
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.string()), (id) => {
      expect(isPlainId(id)).toBe(/^[!-~]+$/u.test(id));
      if (isPlainId(id)) expect(idKey(id)).toBe(id);
    }),
  );
});
