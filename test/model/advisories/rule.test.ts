import assert from "node:assert/strict";
import { adviseServers, adviseWhen } from "../../../model/advisories/rule";
import { currentServer, environmentWith, sampleServer } from "../../support/sampleEnvironment";

describe("advisory rules", () => {
    it("say nothing where they do not apply", () => {
        assert.deepEqual(adviseWhen(false, { subject: "a", message: "b" }), []);
        assert.deepEqual(adviseWhen(true, { subject: "a", message: "b" }), [{ subject: "a", message: "b" }]);
    });

    it("give servers with the same trouble one entry", () => {
        const environment = environmentWith({
            servers: { C: sampleServer, B: currentServer, A: sampleServer, D: { ...sampleServer, zone: "1" } },
        });
        const advice = adviseServers(environment, ({ size, zone }) =>
            size === "Standard_A4_v2" ? { message: `old${zone ?? ""}`, remedy: "size: new" } : undefined,
        );
        assert.deepEqual(advice, [
            { subject: "A, C", message: "old", remedy: "size: new" },
            { subject: "D", message: "old1", remedy: "size: new" },
        ]);
    });
});
