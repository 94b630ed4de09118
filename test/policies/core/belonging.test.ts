import assert from "node:assert/strict";
import { inside, pointingAt } from "../../../policies/core/belonging";
import { UnknownUntilCreated } from "../../../policies/core/inputs";
import { Stack } from "../../../policies/core/stack";
import { type } from "../../../policies/types";
import { program, unknown, type Written } from "../support/programs";

const vault: Written = {
    type: type.vault,
    name: "vault",
    inputs: { resourceGroupName: "rg-a", vaultName: "rsv" },
};
const namesake: Written = { ...vault, name: "namesake", inputs: { resourceGroupName: "rg-b", vaultName: "rsv" } };
const id = (group: string): string =>
    `/subscriptions/1/resourceGroups/${group}/providers/Microsoft.RecoveryServices/vaults/RSV`;
const setting = (name: string, resourceUri: unknown, from: Written["from"] = {}): Written => ({
    type: type.diagnosticSetting,
    name,
    inputs: { resourceUri },
    from,
});
const proxy = (name: string, inputs: Written["inputs"], from: Written["from"] = {}): Written => ({
    type: type.resourceGuardProxy,
    name,
    inputs,
    from,
});

/** Names of what belongs to the vault, in a program. */
function names(written: readonly Written[], find: typeof settings | typeof proxies): readonly string[] {
    const stack = new Stack(program([vault, ...written]), () => false);
    const target = stack.ofType(type.vault).find(({ name }) => name === "vault");
    assert.ok(target);
    return find(stack, target).map(({ name }) => name);
}
const settings = (stack: Stack, target: Parameters<typeof pointingAt>[1]) =>
    pointingAt(stack, target, { type: type.diagnosticSetting, path: "resourceUri" });
const proxies = (stack: Stack, target: Parameters<typeof inside>[1]) =>
    inside(stack, target, { type: type.resourceGuardProxy, input: "vaultName" });

describe("what belongs to a resource", () => {
    it("is what has its ID, whatever the case, and not that of a namesake", () => {
        const written = [setting("mine", id("RG-A")), setting("other", id("rg-b")), namesake];
        assert.deepEqual(names(written, settings), ["mine"]);
    });

    it("is what has its name in its resource group", () => {
        const written = [
            proxy("mine", { vaultName: "RSV", resourceGroupName: "rg-a" }),
            proxy("other", { vaultName: "rsv", resourceGroupName: "rg-b" }),
        ];
        assert.deepEqual(names(written, proxies), ["mine"]);
    });

    it("is what comes from it while the text is not known, once", () => {
        const written = [
            setting("later", unknown, { resourceUri: ["vault"] }),
            setting("both", id("rg-a"), { resourceUri: ["vault"] }),
            setting("other", unknown, { resourceUri: ["namesake"] }),
            namesake,
        ];
        assert.deepEqual(names(written, settings), ["both", "later"]);
    });

    it("waits for a text that comes from nowhere, unless something belongs for certain", () => {
        assert.throws(() => names([setting("nowhere", unknown)], settings), UnknownUntilCreated);
        assert.deepEqual(names([setting("nowhere", unknown), setting("mine", id("rg-a"))], settings), ["mine"]);
    });

    it("waits for a name that a generator makes", () => {
        const password: Written = { type: type.randomPassword, name: "random", inputs: {} };
        const written = [password, proxy("made", { vaultName: unknown }, { vaultName: ["random"] })];
        assert.throws(() => names(written, proxies), UnknownUntilCreated);
    });

    it("is nothing where there is nothing", () => {
        assert.deepEqual(names([], settings), []);
    });
});
