import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { armTypeOf } from "../../../facts/armTypes/armTypes";
import { withoutArmType } from "../../../facts/armTypes/withoutArmType";

const sdkFolder = dirname(require.resolve("@pulumi/azure-native/package.json"));

describe("withoutArmType", () => {
    it("lists resources that the SDK has, that name no API version, and that have no type", () => {
        for (const token of Object.keys(withoutArmType)) {
            const [, module = "", name = ""] = token.split(":");
            const file = join(sdkFolder, module, `${name.charAt(0).toLowerCase()}${name.slice(1)}.d.ts`);
            assert.doesNotMatch(readFileSync(file, "utf8"), /Uses Azure REST API version/);
            assert.equal(armTypeOf(token), undefined);
        }
    });
});
