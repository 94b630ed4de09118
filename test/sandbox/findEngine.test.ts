import assert from "node:assert/strict";
import { delimiter } from "node:path";
import { findEngine } from "../../sandbox/findEngine";

describe("findEngine", () => {
    const here =
        (...paths: string[]) =>
        (path: string): boolean =>
            paths.some((known) => path.startsWith(known));

    it("takes the first engine on PATH before the one of the variable", () => {
        const environment = { PATH: ["/empty", "/first", "/second"].join(delimiter), MABS_ENGINE_DIR: "/own" };
        assert.match(findEngine(environment, here("/first", "/second", "/own")) ?? "", /^.first.pulumi/);
    });

    it("falls back to the folder of the variable", () => {
        assert.match(findEngine({ PATH: "/empty", MABS_ENGINE_DIR: "/own" }, here("/own")) ?? "", /^.own.pulumi/);
    });

    it("finds nothing where nothing is", () => {
        assert.equal(
            findEngine({}, () => true),
            undefined,
        );
        assert.equal(
            findEngine({ PATH: "/empty", MABS_ENGINE_DIR: "/own" }, () => false),
            undefined,
        );
    });
});
