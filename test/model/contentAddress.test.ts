import assert from "node:assert/strict";
import { contentAddressed, sha256 } from "../../model/contentAddress";

describe("a content-addressed blob", () => {
    it("carries the first 16 digits of its hash in its name", () => {
        assert.deepEqual(
            contentAddressed("abc", (hash) => `x/${hash}.txt`),
            {
                blobName: "x/ba7816bf8f01cfea.txt",
                text: "abc",
                sha256: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
            },
        );
    });

    it("is hashed as UTF-8", () => {
        assert.equal(sha256("ü"), "607474ca475a9724d7360aba71a56d5df77e61350e3f724cfa1f46e857e2d85f");
    });
});
