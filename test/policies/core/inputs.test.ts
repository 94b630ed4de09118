import assert from "node:assert/strict";
import { unknownCheckingProxy } from "@pulumi/policy";
import { findInEach, Inputs, UnknownUntilCreated, WrongType } from "../../../policies/core/inputs";
import { type Form, forms, secret, unknown } from "../support/programs";

const owner = { urn: "urn:pulumi:test::program::a:b:C::it", type: "a:b:C", name: "it" };

const bothForms = Object.keys(forms) as readonly Form[];

function inputsOf(inputs: Readonly<Record<string, unknown>>, form: Form = "wire"): Inputs {
    return new Inputs(owner, forms[form](inputs));
}

function waitsFor(paths: readonly string[], read: () => unknown): void {
    assert.throws(read, (error: unknown) => {
        assert.ok(error instanceof UnknownUntilCreated, String(error));
        assert.deepEqual(error.paths, paths);
        return true;
    });
}

function isWrong(expected: string, read: () => unknown): void {
    assert.throws(read, (error: unknown) => {
        assert.ok(error instanceof WrongType, String(error));
        assert.equal(error.message, expected);
        assert.deepEqual(
            { ...error.finding, path: "", found: "", required: "" },
            {
                ...owner,
                path: "",
                found: "",
                required: "",
            },
        );
        return true;
    });
}

/** Every reader that gives one value, by name. */
const readers: Readonly<Record<string, (inputs: Inputs, path: string) => unknown>> = {
    text: (inputs, path) => inputs.text(path),
    flag: (inputs, path) => inputs.flag(path),
    number: (inputs, path) => inputs.number(path),
    object: (inputs, path) => inputs.object(path),
    items: (inputs, path) => inputs.items(path),
    texts: (inputs, path) => inputs.texts(path),
    names: (inputs, path) => inputs.names(path),
};

for (const form of bothForms)
    describe(`the inputs of a resource (${form})`, () => {
        it("give what is there", () => {
            const inputs = inputsOf(
                { a: { text: "x", flag: false, number: 0, list: [{ b: "1" }, { b: "2" }], texts: ["p", "q"] } },
                form,
            );
            assert.equal(inputs.text("a.text"), "x");
            assert.equal(inputs.flag("a.flag"), false);
            assert.equal(inputs.number("a.number"), 0);
            assert.equal(inputs.object("a")?.text("text"), "x");
            assert.deepEqual(
                inputs.items("a.list").map((item) => item.text("b")),
                ["1", "2"],
            );
            assert.equal(inputs.text("a.list[1].b"), "2");
            assert.deepEqual(inputs.texts("a.texts"), ["p", "q"]);
            assert.deepEqual(inputs.names("a"), ["text", "flag", "number", "list", "texts"]);
            assert.deepEqual(inputs.names(), ["a"]);
            assert.equal(inputs.knownText("a.text"), "x");
            assert.equal(inputs.textIfAny("a.text"), "x");
        });

        it("give nothing for what is absent or null, at every level", () => {
            const inputs = inputsOf({ none: null, a: { none: null, list: [null] }, empty: [] }, form);
            for (const path of [
                "gone",
                "none",
                "gone.x",
                "none.x",
                "a.gone",
                "a.none",
                "a.none.x.y",
                "a.list[0]",
                "a.list[7].x",
            ]) {
                assert.equal(inputs.has(path), false, path);
                assert.equal(inputs.isUnknown(path), false, path);
                assert.equal(inputs.text(path), undefined, path);
                assert.equal(inputs.flag(path), undefined, path);
                assert.equal(inputs.number(path), undefined, path);
                assert.equal(inputs.object(path), undefined, path);
                assert.deepEqual(inputs.items(path), [], path);
                assert.deepEqual(inputs.texts(path), [], path);
                assert.deepEqual(inputs.names(path), [], path);
                assert.equal(inputs.knownText(path), undefined, path);
                assert.equal(inputs.textIfAny(path), undefined, path);
                assert.equal(inputs.isSecret(path), false, path);
                assert.equal(inputs.described(path), "nothing", path);
            }
            assert.deepEqual(inputs.items("empty"), []);
        });

        it("keep false, zero and the empty text apart from absence", () => {
            const inputs = inputsOf({ flag: false, number: 0, text: "" }, form);
            for (const path of ["flag", "number", "text"]) assert.ok(inputs.has(path));
            assert.equal(inputs.flag("flag"), false);
            assert.equal(inputs.number("number"), 0);
            assert.equal(inputs.text("text"), "");
        });

        it("wait for what is not known yet, at every level", () => {
            const inputs = inputsOf(
                { top: unknown, a: { b: unknown, list: [{ c: "x" }, unknown, { c: unknown }] } },
                form,
            );
            for (const path of ["top", "top.x.y", "a.b", "a.b.c", "a.list[1]", "a.list[1].c", "a.list[2].c"]) {
                assert.ok(inputs.has(path), path);
                assert.ok(inputs.isUnknown(path), path);
                for (const [name, read] of Object.entries(readers))
                    waitsFor([path], () => assert.fail(`${name} gave ${String(read(inputs, path))}`));
                waitsFor([path], () => inputs.textIfAny(path));
                assert.equal(inputs.knownText(path), undefined);
                assert.equal(inputs.described(path), "a value known after creation");
            }
            assert.equal(inputs.text("a.list[0].c"), "x");
        });

        it("give the items of a list although some are not known, and wait at those", () => {
            const items = inputsOf({ list: [{ c: "x" }, unknown, { c: unknown }] }, form).items("list");
            assert.equal(items.length, 3);
            assert.equal(items[0]?.text("c"), "x");
            waitsFor(["list[1].c"], () => items[1]?.text("c"));
            waitsFor(["list[2].c"], () => items[2]?.text("c"));
            waitsFor(["list[1]"], () => inputsOf({ list: ["a", unknown] }, form).texts("list"));
        });

        it("call a value of another type wrong, and say what it is", () => {
            const inputs = inputsOf({ text: "x", flag: true, number: 7, list: [1], object: {} }, form);
            isWrong("number: found 7, required a text", () => inputs.text("number"));
            isWrong('text: found "x", required true or false', () => inputs.flag("text"));
            isWrong("flag: found true, required a number", () => inputs.number("flag"));
            isWrong("list: found a list, required an object", () => inputs.object("list"));
            isWrong("object: found an object, required a list", () => inputs.items("object"));
            isWrong("list[0]: found 1, required a text", () => inputs.texts("list"));
            isWrong("list: found a list, required an object", () => inputs.names("list"));
            assert.equal(inputs.knownText("number"), undefined);
            assert.equal(inputs.textIfAny("number"), undefined);
        });

        it("call it wrong when a property is asked of something that has none", () => {
            const inputs = inputsOf({ text: "x", a: { list: [1, "y"] } }, form);
            isWrong('text: found "x", required an object', () => inputs.text("text.length"));
            isWrong("a.list: found a list, required an object", () => inputs.number("a.list.length"));
            isWrong("a.list[0]: found 1, required an object", () => inputs.items("a.list")[0]?.text("b.c"));
            isWrong('text: found "x", required a list', () => inputs.text("text[0]"));
            isWrong('a.list[1]: found "y", required an object', () => inputs.items("a.list")[1]?.property("length"));
            assert.equal(inputs.has("text.length"), false);
            assert.equal(inputs.isUnknown("text.length"), false);
            assert.equal(inputs.knownText("text.length"), undefined);
            assert.equal(inputs.described("a.list.length"), "nothing");
        });

        it("have no property that every object inherits", () => {
            const inputs = inputsOf({ a: {}, list: [] }, form);
            for (const name of ["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf"]) {
                assert.equal(inputs.has(name), false, name);
                assert.equal(inputs.text(`a.${name}.name`), undefined, name);
                assert.equal(inputs.property(name), undefined, name);
                assert.equal(inputs.object("a")?.property(name), undefined, name);
            }
        });

        it("have a property of such a name when a program gives it", () => {
            const inputs = inputsOf(
                JSON.parse('{"constructor":{"toString":"mine"},"__proto__":"own"}') as object as Record<
                    string,
                    unknown
                >,
                form,
            );
            assert.equal(inputs.text("constructor.toString"), "mine");
            assert.equal(inputs.property("constructor")?.text("toString"), "mine");
            if (form === "wire") assert.equal(inputs.text("__proto__"), "own");
        });

        it("give a property whose name has dots, brackets or blanks", () => {
            const inputs = inputsOf(
                { tags: { "a.b": "dots", "c[0]": "brackets", "cost center": "blank", plain: "x" } },
                form,
            );
            const tags = inputs.object("tags");
            assert.equal(tags?.property("a.b")?.text(""), "dots");
            assert.equal(tags?.property("a.b")?.path, 'tags["a.b"]');
            assert.equal(tags?.property("c[0]")?.text(""), "brackets");
            assert.equal(tags?.property("cost center")?.path, 'tags["cost center"]');
            assert.equal(tags?.property("plain")?.path, "tags.plain");
            assert.equal(tags?.property("gone"), undefined);
            assert.equal(inputs.text('tags["a.b"]'), "dots", "a path that a finding shows can be read");
            assert.equal(inputs.text("tags.a.b"), undefined);
        });

        it("give a property that is not known yet, which waits when it is read", () => {
            const tags = inputsOf({ tags: { "a.b": unknown, none: null } }, form).object("tags");
            waitsFor(['tags["a.b"]'], () => tags?.property("a.b")?.text(""));
            assert.ok(tags?.property("a.b")?.isUnknown(""));
            assert.equal(tags?.property("none"), undefined);
            waitsFor(["tags"], () => inputsOf({ tags: unknown }, form).property("tags")?.property("a.b"));
        });

        it("give the parts of an object and of a list, and none of anything else", () => {
            const inputs = inputsOf({ a: { "x.y": 1, none: null, z: unknown }, list: ["p", unknown], text: "x" }, form);
            const parts = (path: string) =>
                inputs
                    .property(path)
                    ?.parts()
                    ?.map(({ name, inputs: part }) => [name, part.path, part.described("")]);
            assert.deepEqual(parts("a"), [
                ["x.y", 'a["x.y"]', "1"],
                ["z", "a.z", "a value known after creation"],
            ]);
            assert.deepEqual(parts("list"), [
                ["", "list[0]", '"p"'],
                ["", "list[1]", "a value known after creation"],
            ]);
            assert.equal(parts("text"), undefined);
            waitsFor(["b"], () => inputsOf({ b: unknown }, form).property("b")?.parts());
        });

        it("make findings with the owner, the path from the top and what is there", () => {
            const inputs = inputsOf({ a: { list: [{ n: 7 }] } }, form);
            const item = inputs.items("a.list")[0];
            assert.deepEqual(item?.finding("n", "8"), { ...owner, path: "a.list[0].n", found: "7", required: "8" });
            assert.deepEqual(inputs.finding("", "something else"), {
                ...owner,
                path: "",
                found: "an object",
                required: "something else",
            });
            assert.deepEqual(inputs.finding("a.gone", "a value", { fix: "add it", found: "none" }), {
                ...owner,
                path: "a.gone",
                found: "none",
                required: "a value",
                fix: "add it",
            });
        });

        it("describe values shortly, and never their parts", () => {
            const inputs = inputsOf(
                { long: "x".repeat(61), list: ["inner"], object: { inner: 1 }, quote: 'a"b\n' },
                form,
            );
            assert.equal(inputs.described("long"), `"${"x".repeat(60)}…"`);
            assert.equal(inputs.described("list"), "a list");
            assert.equal(inputs.described("object"), "an object");
            assert.equal(inputs.described("quote"), '"a\\"b\\n"');
        });

        it("never describe what is a secret by nature", () => {
            const inputs = inputsOf(
                { osProfile: { adminPassword: "hunter2" }, protectedSettings: { a: [{ b: "hunter2" }] } },
                form,
            );
            for (const path of [
                "osProfile.adminPassword",
                "protectedSettings",
                "protectedSettings.a",
                "protectedSettings.a[0].b",
            ])
                assert.equal(inputs.described(path), "[secret]");
            assert.equal(inputs.items("protectedSettings.a")[0]?.described("b"), "[secret]");
            isWrong("osProfile.adminPassword: found [secret], required a number", () =>
                inputs.number("osProfile.adminPassword"),
            );
            assert.equal(inputs.described("osProfile.gone"), "nothing");
        });
    });

describe("secrets among the inputs of a resource", () => {
    const nested = inputsOf({
        plain: "shown",
        value: secret("hunter2"),
        object: secret({ list: [{ deep: "hunter2" }] }),
        twice: secret(secret("hunter2")),
        none: secret(null),
        later: secret(unknown),
        list: ["shown", secret("hunter2")],
    });

    it("are read through their envelopes, however many", () => {
        assert.equal(nested.text("value"), "hunter2");
        assert.equal(nested.text("object.list[0].deep"), "hunter2");
        assert.equal(nested.text("twice"), "hunter2");
        assert.deepEqual(nested.texts("list"), ["shown", "hunter2"]);
        assert.equal(nested.knownText("value"), "hunter2");
    });

    it("are told, and so is whatever lies inside of one", () => {
        for (const path of ["value", "object", "object.list", "object.list[0].deep", "twice", "later", "list[1]"])
            assert.ok(nested.isSecret(path), path);
        for (const path of ["", "plain", "list", "list[0]", "gone"]) assert.ok(!nested.isSecret(path), path);
        assert.ok(nested.object("object")?.isSecret("list"));
        assert.ok(nested.items("object.list")[0]?.isSecret("deep"));
        assert.ok(nested.property("object")?.property("list")?.isSecret(""));
    });

    it("are absent when nothing is in the envelope, and not known yet when that is not", () => {
        assert.equal(nested.has("none"), false);
        assert.equal(nested.property("none"), undefined);
        waitsFor(["later"], () => nested.text("later"));
        assert.equal(nested.described("later"), "a value known after creation");
    });

    it("are never described", () => {
        for (const path of ["value", "object", "object.list", "object.list[0].deep", "twice", "list[1]"])
            assert.equal(nested.described(path), "[secret]", path);
        isWrong("value: found [secret], required a number", () => nested.number("value"));
        isWrong("object.list[0].deep: found [secret], required an object", () => nested.text("object.list[0].deep.er"));
    });

    it("end, when an envelope contains itself", () => {
        const envelope = secret(null) as Record<string, unknown>;
        envelope["value"] = envelope;
        const inputs = inputsOf({ loop: envelope });
        assert.ok(inputs.isSecret("loop"));
        assert.equal(inputs.described("loop"), "[secret]");
        assert.equal(inputs.knownText("loop"), undefined);
    });

    it("are told by their paths where the envelopes are gone", () => {
        const paths = new Set(["a.value", "list[1]", 'tags["x.y"]', "object"]);
        const source = unknownCheckingProxy({
            a: { value: "hunter2", plain: "shown" },
            list: ["shown", "hunter2"],
            tags: { "x.y": "hunter2", z: "shown" },
            object: { deep: { er: "hunter2" } },
        });
        const inputs = new Inputs(owner, source, "", paths);
        for (const path of ["a.value", "list[1]", 'tags["x.y"]', "object", "object.deep.er"]) {
            assert.ok(inputs.isSecret(path), path);
            assert.equal(inputs.described(path), "[secret]", path);
        }
        for (const path of ["a", "a.plain", "list[0]", "tags.z"]) assert.ok(!inputs.isSecret(path), path);
        assert.equal(inputs.object("a")?.described("value"), "[secret]");
        assert.equal(inputs.items("list")[1]?.described(""), "[secret]");
        assert.equal(inputs.object("tags")?.property("x.y")?.described(""), "[secret]");
        assert.equal(inputs.object("tags")?.property("z")?.described(""), '"shown"');
        assert.equal(inputs.object("object")?.object("deep")?.described("er"), "[secret]");
        assert.equal(inputs.text("a.value"), "hunter2", "a rule reads it all the same");
    });

    it("may be any text, when nobody could look", () => {
        const inputs = new Inputs(
            owner,
            { text: "hunter2", number: 7, flag: true, a: { b: ["hunter2"] } },
            "",
            "unseen",
        );
        assert.equal(inputs.described("text"), "[text withheld]");
        assert.equal(inputs.items("a.b")[0]?.described(""), "[text withheld]");
        assert.equal(inputs.object("a")?.described("b"), "a list");
        assert.equal(inputs.described("number"), "7");
        assert.equal(inputs.described("flag"), "true");
        assert.equal(inputs.instead("text"), "[text withheld]");
        assert.equal(inputs.isSecret("text"), false);
        isWrong("text: found [text withheld], required a number", () => inputs.number("text"));
        assert.equal(inputsOf({ text: "x" }).instead("text"), undefined);
    });

    it("are not shown inside of other texts", () => {
        const uri = "https://mabs.blob.core.windows.net/scripts/setup.ps1";
        const inputs = inputsOf({ plain: uri, signed: `${uri}?sv=2024-11-04&sig=abc%2Bdef`, key: "AccountKey=abc==" });
        assert.equal(inputs.described("plain"), `"${uri}"`);
        assert.equal(inputs.described("signed"), "[secret]");
        assert.equal(inputs.described("key"), "[secret]");
    });

    it("of a Key Vault are told by the type of the resource", () => {
        const keyVaultSecret = { urn: "u", type: "azure-native:keyvault:Secret", name: "it" };
        const source = { properties: { value: "hunter2", contentType: "text/plain" } };
        const inputs = new Inputs(keyVaultSecret, unknownCheckingProxy(source));
        assert.equal(inputs.described("properties.value"), "[secret]");
        assert.equal(inputs.described("properties.contentType"), '"text/plain"');
    });
});

describe("looking at each of several", () => {
    const items = (...list: unknown[]): readonly Inputs[] => inputsOf({ list }).items("list");
    const positive = (item: Inputs) => ((item.number("n") ?? 0) > 0 ? [] : [item.finding("n", "more than 0")]);

    it("finds what is wrong with every one", () => {
        const found = findInEach(items({ n: 1 }, { n: 0 }, { n: -1 }), positive);
        assert.deepEqual(
            found.map(({ path }) => path),
            ["list[1].n", "list[2].n"],
        );
        assert.deepEqual(findInEach([], positive), []);
    });

    it("counts a value of the wrong type as found, and goes on", () => {
        const found = findInEach(items({ n: "1" }, "text", { n: 0 }), positive);
        assert.deepEqual(
            found.map(({ path, required }) => `${path}: ${required}`),
            ["list[0].n: a number", "list[1]: an object", "list[2].n: more than 0"],
        );
    });

    it("waits with everything that it has found, when one is not known yet", () => {
        assert.throws(
            () => findInEach(items({ n: unknown }, { n: 0 }, unknown, { n: -1 }), positive),
            (error: unknown) => {
                assert.ok(error instanceof UnknownUntilCreated);
                assert.deepEqual(error.paths, ["list[0].n", "list[2].n"]);
                assert.deepEqual(
                    error.findings.map(({ path }) => path),
                    ["list[1].n", "list[3].n"],
                );
                assert.equal(error.message, "known only after creation: list[0].n, list[2].n");
                return true;
            },
        );
    });

    it("keeps what a check found before it came to something unknown, at any depth", () => {
        function* check(item: Inputs) {
            yield item.finding("n", "first");
            yield* findInEach([item], (inner) => [inner.finding("n", String(inner.text("m")))]);
        }
        assert.throws(
            () => findInEach(items({ m: unknown }), check),
            (error: unknown) => {
                assert.ok(error instanceof UnknownUntilCreated);
                assert.deepEqual(
                    error.findings.map(({ required }) => required),
                    ["first"],
                );
                return true;
            },
        );
    });

    it("lets a mistake of the check itself through", () => {
        assert.throws(
            () =>
                findInEach([1], () => {
                    throw new RangeError("mine");
                }),
            /^RangeError: mine$/,
        );
    });
});
