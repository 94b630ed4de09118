import assert from "node:assert/strict";
import { Inputs } from "../../../../policies/core/inputs";
import { RuleReader } from "../../../../policies/core/reach/entries";
import { secret, unknown } from "../../support/programs";

const reading = (source: object, path = "securityRules[0]") =>
    new RuleReader(new Inputs({ urn: "u", type: "t", name: "n" }, source, path));

describe("the entries of a rule", () => {
    it("are read with what is not known yet among them", () => {
        const reader = reading({ one: "10.0.0.4", manys: ["Storage", unknown], ports: ["443", unknown, "http"] });
        assert.deepEqual(reader.ends("one", "manys", "absent"), [
            { kind: "addresses", range: { first: 0x0a000004, last: 0x0a000004 } },
            { kind: "tag", tag: "storage" },
            { kind: "unknown", path: "securityRules[0].manys[1]" },
        ]);
        assert.deepEqual(reader.ports("ports"), [{ first: 443, last: 443 }, "unknown"]);
        assert.deepEqual(reader.doubtful, ["securityRules[0].manys[1]", "securityRules[0].ports[1]"]);
    });

    it("are words in lower case, numbers and flags, or not known", () => {
        const reader = reading({ word: "Tcp", number: 100, flag: true, open: unknown });
        assert.deepEqual(
            [
                reader.word("word"),
                reader.number("number"),
                reader.flag("flag"),
                reader.word("open"),
                reader.number("open"),
                reader.flag("open"),
                reader.word("absent"),
            ],
            ["tcp", 100, true, undefined, undefined, undefined, undefined],
        );
        assert.ok(reader.has("open") && !reader.has("absent"));
    });

    it("are application security groups by their IDs", () => {
        const reader = reading({ groups: [{ id: "/ASG/Web" }, { id: unknown }, unknown], hiddens: unknown });
        assert.deepEqual(reader.applicationGroups("groups"), [
            { kind: "applicationGroup", id: "/asg/web" },
            { kind: "applicationGroup", id: undefined },
            { kind: "applicationGroup", id: undefined },
        ]);
        assert.deepEqual(reader.applicationGroups("hiddens"), [{ kind: "applicationGroup", id: undefined }]);
    });

    it("make the whole rule doubtful where everything is known and cannot be compared", () => {
        assert.deepEqual(reading({}).doubtful, ["securityRules[0]"]);
        assert.deepEqual(reading({}, "").doubtful, ["priority"]);
    });

    it("tell the reader of the rule around them what they do not know", () => {
        const around = reading({});
        const inner = new RuleReader(
            new Inputs({ urn: "u", type: "t", name: "n" }, { port: unknown }, "protocols[0]"),
            around,
        );
        assert.equal(inner.number("port"), undefined);
        assert.deepEqual(around.doubtful, ["protocols[0].port"]);
    });

    it("stay hidden where they are secrets", () => {
        const reader = reading({ prefix: secret("10.0.0.4"), manyPorts: [secret("443"), "80"] });
        const [end] = reader.ends("prefix");
        assert.equal(end?.kind === "addresses" && end.range.shown, "[secret]");
        assert.deepEqual(
            reader.ports("manyPorts").map((entry) => entry !== "unknown" && entry.shown),
            ["[secret]", undefined],
        );
    });
});
