import assert from "node:assert/strict";
import { ConfigurationError } from "../../config/configurationError";
import { problemAt } from "../../config/problem";

const problem = problemAt("MABS-CFG-102", "config", { expected: "something", found: "nothing" });

describe("config: the error with all problems", () => {
    it("says how many there are, and each in full", () => {
        const one = new ConfigurationError([problem]);
        assert.equal(
            one.message,
            "the configuration has a problem\n\nMABS-CFG-102  config\n  expected  something\n  found     nothing\n",
        );
        assert.equal(one.name, "ConfigurationError");
        assert.match(new ConfigurationError([problem, problem]).message, /^the configuration has 2 problems\n/);
    });
});
