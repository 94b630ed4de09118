import assert from "node:assert/strict";
import { guestContext } from "../../components/guestContext";
import { readGuestFiles } from "../../config/guestFiles";
import { guestPackage } from "../../model/guestPackage";

describe("what a model gets of the guest", () => {
    it("is its scripts, and a packer whose package is that of the model's own, to the byte", () => {
        const { guestFiles, packText } = guestContext();
        assert.equal(guestFiles, readGuestFiles());
        // Copies, because packages of frozen files are remembered.
        assert.deepEqual(guestPackage({ ...guestFiles }, packText), guestPackage({ ...guestFiles }));
    });
});
