import assert from "node:assert/strict";
import { parse } from "yaml";
import { judgeBySchema } from "../../../config/violations/schemaProblems";
import { stackText } from "../../support/stackTexts";

type Block = Record<string, Record<string, unknown>>;

/** The values of the minimal example. */
function minimal(): Block {
    return (parse(stackText("examples/minimal/Pulumi.minimal.yaml")) as { readonly config: Block }).config;
}

const judged = (change: (values: Block) => void) => {
    const values = minimal();
    change(values);
    const { problems, isWhole, intended } = judgeBySchema(values);
    return { found: problems.map(({ id, path }) => `${id} ${path}`), isWhole, intended: [...intended], values };
};

describe("config: judgement by the schema", () => {
    it("finds nothing in the minimal example and fills in its defaults", () => {
        const { found, isWhole, values } = judged(() => undefined);
        assert.deepEqual([found, isWhole, values["mabs:vault"]?.["redundancy"]], [[], true, "GeoRedundant"]);
    });

    it("takes wrong values away and keeps their names", () => {
        const { found, values, isWhole } = judged(({ "mabs:servers": servers }) =>
            Object.assign(servers ?? {}, { MABS02: 5 }),
        );
        assert.deepEqual([found, isWhole], [["MABS-CFG-109 mabs:servers.MABS02"], false]);
        assert.deepEqual(Object.keys(values["mabs:servers"] ?? {}), ["MABS01", "MABS02"]);
        assert.equal(values["mabs:servers"]?.["MABS02"], undefined);
    });

    it("takes unknown keys away, and stays whole when nobody could have meant them", () => {
        const { found, values, isWhole } = judged(({ "mabs:domain": domain }) =>
            Object.assign(domain ?? {}, { weather: 5 }),
        );
        assert.deepEqual(
            [found, isWhole, "weather" in (values["mabs:domain"] ?? {})],
            [["MABS-CFG-107 mabs:domain.weather"], true, false],
        );
    });

    it("does not call a key missing that is only misspelt", () => {
        const { found, isWhole, intended } = judged((values) => {
            const { fqdn, ...rest } = values["mabs:domain"] ?? {};
            values["mabs:domain"] = { ...rest, fqnd: fqdn };
        });
        assert.deepEqual([found, isWhole, intended], [["MABS-CFG-107 mabs:domain.fqnd"], false, ["mabs:domain.fqdn"]]);
    });

    it("reports one problem for each place", () => {
        const { found } = judged(({ "mabs:network": network }) =>
            Object.assign(network ?? {}, { addressSpace: ["10.0.0.1/99"] }),
        );
        assert.deepEqual(found, ["MABS-CFG-305 mabs:network.addressSpace[0]"]);
    });

    it("reports of a union only what is wrong with the branch that the mode names", () => {
        const { found } = judged(({ "mabs:network": network }) =>
            Object.assign(network ?? {}, { egress: { mode: "proxy", host: "p", zones: [] } }),
        );
        assert.deepEqual(found.sort(), [
            "MABS-CFG-107 mabs:network.egress.zones",
            "MABS-CFG-108 mabs:network.egress.address",
            "MABS-CFG-108 mabs:network.egress.port",
        ]);
        assert.deepEqual(judged(({ "mabs:network": network }) => Object.assign(network ?? {}, { egress: {} })).found, [
            "MABS-CFG-108 mabs:network.egress.mode",
        ]);
    });

    it("has ids of their own for too many servers and for counts", () => {
        const storage = { protectedDataGiB: 1 };
        const servers = Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`MABS${index}`, { storage }]));
        assert.deepEqual(judged((values) => Object.assign(values, { "mabs:servers": servers })).found, [
            "MABS-CFG-215 mabs:servers",
        ]);
        assert.deepEqual(judged((values) => Object.assign(values, { "mabs:servers": {} })).found, [
            "MABS-CFG-115 mabs:servers",
        ]);
    });
});
