import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../../config/catalogue";
import { renderConfigurationPage, renderErrorsPage } from "../../scripts/generateConfigReference";

const committed = (page: string): string =>
    readFileSync(join(__dirname, "..", "..", "docs", "reference", page), "utf8");

describe("the generator of the configuration's reference", () => {
    it("gives the page of the keys that is committed", () => {
        assert.equal(renderConfigurationPage(), committed("configuration.md"));
    });

    it("gives the page of the errors that is committed, with every id", () => {
        const page = renderErrorsPage();
        assert.equal(page, committed("errors.md"));
        assert.deepEqual(
            [...page.matchAll(/^### (\S+)$/gm)].map(([, id]) => id),
            Object.keys(catalogue).sort(),
        );
    });
});
