import assert from "node:assert/strict";
import { problemAt } from "../../../config/problem";
import { withUnreadableParts } from "../../../config/unreadableParts";
import { runChecks, type EnvironmentCheck } from "../../../model/checks/runChecks";
import { sampleEnvironment } from "../../support/sampleEnvironment";

const always: EnvironmentCheck = () => [problemAt("MABS-CFG-404", "a", { expected: "e", found: "f" })];
const readsTags: EnvironmentCheck = ({ tags }) => [
    problemAt("MABS-CFG-405", "b", { expected: "e", found: Object.keys(tags).join() }),
];

describe("rules about an environment", () => {
    it("run in their order, and all of them", () => {
        assert.deepEqual(
            runChecks(sampleEnvironment, [readsTags, always]).map(({ id }) => id),
            ["MABS-CFG-405", "MABS-CFG-404"],
        );
    });

    it("fall silent one by one over what cannot be read", () => {
        const environment = withUnreadableParts(sampleEnvironment, ["mabs:tags"]);
        assert.deepEqual(
            runChecks(environment, [readsTags, always]).map(({ id }) => id),
            ["MABS-CFG-404"],
        );
    });
});
