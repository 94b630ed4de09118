import assert from "node:assert/strict";
import fc from "fast-check";
import { holdsName, hostOfUrl } from "../../../../policies/core/reach/names";

describe("names in the rules of a firewall", () => {
    it("hold what their wildcard stands for, other wildcards included", () => {
        const cases: readonly (readonly [pattern: string, name: string, holds: boolean])[] = [
            ["*", "anything.example.com", true],
            ["*", "*.windows.net", true],
            ["*.windows.net", "*.blob.core.windows.net", true],
            ["*.WINDOWS.net", "login.windows.net", true],
            ["*.windows.net", "windows.net", false],
            ["*windows.net", "windows.net", false],
            ["*.blob.core.windows.net", "*.windows.net", false],
            ["*.blob.core.windows.net", "*.blob.storage.azure.net", false],
            ["*.windows.net", "*.notwindows.net", false],
            ["www.msftncsi.com", "WWW.msftncsi.com", true],
            ["www.msftncsi.com", "*.msftncsi.com", false],
        ];
        for (const [pattern, name, holds] of cases) assert.equal(holdsName(pattern, name), holds, `${pattern} ${name}`);
    });

    it("hold a name whenever they hold a wildcard that holds it", () => {
        const label = fc.constantFrom("a", "b", "net");
        const name = fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join("."));
        const pattern = fc.oneof(
            name,
            name.map((text) => `*.${text}`),
            fc.constant("*"),
        );
        fc.assert(
            fc.property(pattern, pattern, name, (outer, inner, text) => {
                if (holdsName(outer, inner) && holdsName(inner, text)) assert.ok(holdsName(outer, text));
            }),
        );
    });

    it("are taken from a URL that asks for no certain path", () => {
        assert.deepEqual(
            ["https://a.example.com/*", "a.example.com", "a.example.com/", "*.example.com/files/*"].map(hostOfUrl),
            ["a.example.com", "a.example.com", "a.example.com", undefined],
        );
    });
});
