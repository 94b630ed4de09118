import assert from "node:assert/strict";
import { asset } from "@pulumi/pulumi";
import { Secret, unknownCheckingProxy } from "@pulumi/policy";
import * as secretModule from "@pulumi/policy/secret";
import fc from "fast-check";
import { secretPaths, withEnvelopes, withSecrets } from "../../../policies/crossguard/secrets";
import { secret, unknown } from "../support/programs";

const { secretsPreservingProxy } = secretModule as unknown as { secretsPreservingProxy(value: object): object };
/** Inputs as a remediation gets them. */
const asRemediated = (value: object): object => unknownCheckingProxy(secretsPreservingProxy(value)) as object;

describe("the inputs of a remediation", () => {
    it("come out from behind the SDK's proxies, with secrets in envelopes and unknown values as they are sent", () => {
        const inputs = {
            plain: "x",
            none: null,
            secret: new Secret("hunter2"),
            deep: [{ secret: new Secret({ inner: [new Secret("twice")] }), later: unknown }],
        };
        assert.deepEqual(withEnvelopes(asRemediated(inputs)), {
            plain: "x",
            none: null,
            secret: secret("hunter2"),
            deep: [{ secret: secret({ inner: [secret("twice")] }), later: unknown }],
        });
    });

    it("are a copy, which a cure may change", () => {
        const inputs = { deep: { list: [1] } };
        const copy = withEnvelopes(asRemediated(inputs)) as typeof inputs;
        copy.deep.list.push(2);
        assert.deepEqual(inputs, { deep: { list: [1] } });
    });

    it("keep files and archives", () => {
        const source = new asset.FileAsset("package.zip");
        const inputs = withEnvelopes(asRemediated({ source })) as { source: unknown };
        assert.equal(inputs.source, source);
        assert.deepEqual(withSecrets(inputs), { source });
    });

    it("become the SDK's secrets again on the way back", () => {
        const cured = withSecrets({
            a: secret("hunter2"),
            b: [secret({ c: secret("twice") })],
            d: "x",
            later: unknown,
        });
        assert.deepEqual(cured, {
            a: new Secret("hunter2"),
            b: [new Secret({ c: new Secret("twice") })],
            d: "x",
            later: unknown,
        });
    });

    it("are the same after both ways, with secrets at the same paths, whatever they are", () => {
        const inputs = fc.letrec<{ value: unknown }>((tie) => ({
            value: fc.oneof(
                { maxDepth: 4 },
                fc.string(),
                fc.integer(),
                fc.constantFrom(null, true, unknown),
                fc.array(tie("value"), { maxLength: 3 }),
                fc.dictionary(fc.string(), tie("value"), { maxKeys: 3, noNullPrototype: true }),
                tie("value").map((value) => new Secret(value)),
            ),
        })).value;
        fc.assert(
            fc.property(fc.dictionary(fc.string(), inputs, { noNullPrototype: true }), (given) => {
                const enveloped = withEnvelopes(asRemediated(given));
                assert.deepEqual(withSecrets(enveloped), given);
                assert.deepEqual(secretPaths(asRemediated(given)), secretPaths(enveloped));
            }),
        );
    });
});

describe("the paths of secrets", () => {
    it("are those of the outermost envelopes, as rules read them", () => {
        assert.deepEqual(
            secretPaths({
                a: secret("x"),
                b: { c: [secret("x"), { d: secret({ e: secret("x") }) }], plain: "x" },
                tags: { "x.y": secret("x"), "cost center": secret("x"), plain: "x" },
            }),
            new Set(["a", "b.c[0]", "b.c[1].d", 'tags["x.y"]', 'tags["cost center"]']),
        );
    });

    it("are none where nothing is secret, and the whole where everything is", () => {
        assert.deepEqual(secretPaths({ a: 1, b: [unknown], c: null }), new Set());
        assert.deepEqual(secretPaths(secret({ a: 1 })), new Set([""]));
    });
});
