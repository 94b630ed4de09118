import assert from "node:assert/strict";
import * as rpc from "@pulumi/pulumi/runtime/rpc";
import { isList, isObject, namesOf, read, wireMarks } from "../../../facts/armTypes/pulumiValues";

const {
    specialSigKey,
    specialSecretSig,
    specialAssetSig,
    specialArchiveSig,
    specialResourceSig,
    specialOutputValueSig,
} = rpc;

describe("wireMarks", () => {
    it("knows the marks of the installed Pulumi SDK", () => {
        assert.equal(wireMarks.isUnknown(rpc.unknownValue), true);
        assert.equal(wireMarks.isSecret({ [specialSigKey]: specialSecretSig, value: 1 }), true);
        assert.equal(wireMarks.secretValue({ [specialSigKey]: specialSecretSig, value: 1 }), 1);
        for (const signature of [specialAssetSig, specialArchiveSig, specialResourceSig, specialOutputValueSig]) {
            assert.equal(wireMarks.isUnknown({ [specialSigKey]: signature }), true);
            assert.equal(wireMarks.isSecret({ [specialSigKey]: signature }), false);
        }
    });

    it("opens an output that has a value, and treats it as a secret", () => {
        const output = { [specialSigKey]: specialOutputValueSig, value: "x", secret: true };
        assert.equal(wireMarks.isUnknown(output), false);
        assert.equal(wireMarks.isSecret(output), true);
        assert.equal(wireMarks.secretValue(output), "x");
    });

    it("takes plain values for what they are", () => {
        for (const value of [undefined, null, 0, "", "unknown", [], {}, { value: 1 }, { [specialSigKey]: 1 }]) {
            assert.equal(wireMarks.isUnknown(value), false);
            assert.equal(wireMarks.isSecret(value), false);
        }
    });
});

describe("reading values", () => {
    const refusing = new Proxy(
        {},
        {
            get: () => {
                throw new Error("not known yet");
            },
            ownKeys: () => {
                throw new Error("not known yet");
            },
        },
    );

    it("takes a property that refuses to be read for unknown", () => {
        assert.equal(wireMarks.isUnknown(read(refusing, "anything")), true);
        assert.deepEqual(namesOf(refusing), []);
        assert.equal(read({ a: 1 }, "a"), 1);
        assert.deepEqual(namesOf({ b: 1, a: 2 }), ["b", "a"]);
    });

    it("tells lists from objects", () => {
        assert.deepEqual(
            [isList([]), isList({}), isObject([]), isObject({}), isObject(null)],
            [true, false, false, true, false],
        );
    });
});
