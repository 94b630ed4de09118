import assert from "node:assert/strict";
import fc from "fast-check";
import { signatureKey, signatures } from "../../plan/wireValue";
import { randomBackend } from "../../sandbox/randomBackend";
import type { Properties, ResourceIdentity } from "../../sandbox/resourceBackend";

const resource = (kind: string, name = "one"): ResourceIdentity => {
    const type = `random:index/random${kind}:Random${kind}`;
    return { urn: `urn:pulumi:s::p::${type}::${name}`, type, name };
};
const backend = randomBackend("4.21.2");
const textOf = async (inputs: Properties, name?: string): Promise<string> =>
    String((await backend.create(resource("String", name), inputs)).outputs["result"]);

describe("randomBackend", () => {
    it("marks a password and its hash as secret and echoes the inputs with their defaults", async () => {
        const { id, outputs } = await backend.create(resource("Password"), { length: 20, special: false });
        assert.equal(id, "none");
        assert.deepEqual(Object.keys(outputs).sort(), [
            "bcryptHash",
            "length",
            "lower",
            "numeric",
            "result",
            "special",
            "upper",
        ]);
        assert.equal(outputs["special"], false);
        for (const output of ["result", "bcryptHash"]) {
            assert.equal((outputs[output] as Properties)[signatureKey], signatures.secret);
        }
    });

    it("makes the same value for the same resource and seed, and another for another", async () => {
        assert.equal(await textOf({ length: 24 }), await textOf({ length: 24 }));
        assert.notEqual(await textOf({ length: 24 }), await textOf({ length: 24 }, "two"));
        const other = await randomBackend("4.21.2", "other seed").create(resource("String"), { length: 24 });
        assert.notEqual(await textOf({ length: 24 }), other.outputs["result"]);
    });

    it("keeps to length, classes and least counts", async () => {
        const classes = fc.record({
            minLower: fc.nat(5),
            minUpper: fc.nat(5),
            minNumeric: fc.nat(5),
            minSpecial: fc.nat(5),
        });
        await fc.assert(
            fc.asyncProperty(classes, fc.integer({ min: 20, max: 120 }), fc.string(), async (least, length, name) => {
                const text = await textOf({ ...least, length, overrideSpecial: "#-" }, name);
                assert.equal(text.length, length);
                assert.match(text, /^[A-Za-z0-9#-]*$/);
                const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
                assert.ok(count(/[a-z]/g) >= least.minLower);
                assert.ok(count(/[A-Z]/g) >= least.minUpper);
                assert.ok(count(/[0-9]/g) >= least.minNumeric);
                assert.ok(count(/[#-]/g) >= least.minSpecial);
            }),
        );
    });

    it("reads an input that is a secret", async () => {
        const secret = { [signatureKey]: signatures.secret, value: 30 };
        assert.equal((await textOf({ length: secret })).length, 30);
    });

    it("makes ids and UUIDs in their usual forms", async () => {
        const { outputs } = await backend.create(resource("Id"), { byteLength: 4, prefix: "p-" });
        assert.match(String(outputs["hex"]), /^p-[0-9a-f]{8}$/);
        assert.match(String(outputs["dec"]), /^p-\d+$/);
        const uuid = await backend.create(resource("Uuid"), {});
        assert.match(uuid.id, /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
        assert.equal(uuid.outputs["result"], uuid.id);
    });

    it("replaces a resource at any change of its inputs", () => {
        assert.deepEqual(backend.diff(resource("Password"), { length: 20 }, { length: 21 }), [
            { path: "length", kind: "update", replaces: true },
        ]);
    });

    it("refuses a resource that it does not know, by name", async () => {
        await assert.rejects(backend.create(resource("Pet"), {}), /does not know random:index\/randomPet:RandomPet/);
    });
});
