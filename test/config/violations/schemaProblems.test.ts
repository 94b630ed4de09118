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
    const { problems, unknown, intended } = judgeBySchema(values);
    const found = problems.map(({ id, path }) => `${id} ${path}`);
    return { found, unknown: [...unknown], intended: [...intended], values };
};

describe("config: judgement by the schema", () => {
    it("finds nothing in the minimal example and fills in its defaults", () => {
        const { found, unknown, values } = judged(() => undefined);
        assert.deepEqual([found, unknown, values["mabs:vault"]?.["redundancy"]], [[], [], "GeoRedundant"]);
    });

    it("takes wrong values away and keeps their names", () => {
        const { found, values, unknown } = judged(({ "mabs:servers": servers }) =>
            Object.assign(servers ?? {}, { MABS02: 5 }),
        );
        assert.deepEqual([found, unknown], [["MABS-CFG-109 mabs:servers.MABS02"], ["mabs:servers.MABS02"]]);
        assert.deepEqual(Object.keys(values["mabs:servers"] ?? {}), ["MABS01", "MABS02"]);
        assert.equal(values["mabs:servers"]?.["MABS02"], undefined);
    });

    it("takes unknown keys away, and misses nothing when nobody could have meant them", () => {
        const { found, values, unknown } = judged(({ "mabs:domain": domain }) =>
            Object.assign(domain ?? {}, { weather: 5 }),
        );
        assert.deepEqual(
            [found, unknown, "weather" in (values["mabs:domain"] ?? {})],
            [["MABS-CFG-107 mabs:domain.weather"], [], false],
        );
    });

    it("does not call a key missing that is only misspelt", () => {
        const { found, unknown, intended } = judged((values) => {
            const { fqdn, ...rest } = values["mabs:domain"] ?? {};
            values["mabs:domain"] = { ...rest, fqnd: fqdn };
        });
        assert.deepEqual(found, ["MABS-CFG-107 mabs:domain.fqnd"]);
        assert.deepEqual([unknown, intended], [["mabs:domain.fqdn"], ["mabs:domain.fqdn"]]);
    });

    it("says what the values do not tell: what is missing, and of a list the whole", () => {
        const { unknown } = judged((values) => {
            Reflect.deleteProperty(values["mabs:domain"] ?? {}, "fqdn");
            Object.assign(values["mabs:network"] ?? {}, { dnsServers: ["10.10.0.4", "10.10.0.555"] });
        });
        assert.deepEqual(unknown.sort(), ["mabs:domain.fqdn", "mabs:network.dnsServers"]);
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
        const { found, unknown, values } = judged((given) => Object.assign(given, { "mabs:servers": servers }));
        assert.deepEqual([found, unknown], [["MABS-CFG-215 mabs:servers"], []]);
        assert.equal(Object.keys(values["mabs:servers"] ?? {}).length, 51, "each server is right for itself");
        assert.deepEqual(judged((values) => Object.assign(values, { "mabs:servers": {} })).found, [
            "MABS-CFG-115 mabs:servers",
        ]);
    });
});
