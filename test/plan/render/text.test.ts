import assert from "node:assert/strict";
import { styleFor } from "../../../plan/render/style";
import { renderPlanText } from "../../../plan/render/text";
import { plannedEnvironment, plannedEnvironments } from "../../support/plannedEnvironments";

const plain = styleFor(false);

/** Titles of the sections: lines that start at the margin, without the two of the heading. */
function sections(text: string): readonly string[] {
    return text
        .split("\n")
        .slice(2)
        .filter((line) => /^\S/.test(line));
}

describe("the plan as text", () => {
    it("tells what will exist, what matters, what it may reach, what is for ever, what is advised and what comes next", async () => {
        const { plan } = await plannedEnvironment("dev");
        const text = renderPlanText(plan, 120, plain);
        assert.deepEqual(sections(text), [
            "What will exist",
            "Choices that matter",
            "What the server may reach",
            "Named by the vendor, not opened here: a security group knows no host names",
            "Who may reach the server",
            "What cannot be undone",
            "Advisories",
            "Policies",
            "Next",
        ]);
        assert.match(text, /^dev {2}Pulumi\.dev\.yaml · /);
        assert.match(text, /^ {2}MABS-ADV-001 {2}MABSDEV\w*: Standard_A4_v2 retires on 2028-11-15/m);
        assert.match(text, /^ +size: Standard_D4s_v5$/m);
        assert.match(text, /^ {2}\*\.microsoft\.com +HTTPS 443 {2}/m);
    });

    it("leaves out what there is nothing to say about", async () => {
        const { plan } = await plannedEnvironment("test");
        assert.ok(!sections(renderPlanText(plan, 120, plain)).some((title) => title.startsWith("Named by the vendor")));
        assert.ok(!sections(renderPlanText(plan, 120, plain)).includes("Does not fit Azure's types"));
    });

    it("says who acknowledged what cannot be undone", async () => {
        const { plan } = await plannedEnvironment("immutable-locked");
        assert.match(renderPlanText(plan, 120, plain), /^ +acknowledged by .+ until \d{4}-\d{2}-\d{2}: .+$/m);
    });

    it("shows where a resource does not fit its ARM type, with the nearest value", async () => {
        const { plan } = await plannedEnvironment("dev");
        const finding = {
            rule: "types-arm-type",
            level: "mandatory",
            urn: "urn",
            type: "azure-native:network:Subnet",
            name: "dev-subnet",
            path: "adressPrefix",
            found: "adressPrefix",
            required: "a property of the type",
            fix: "did you mean addressPrefix?",
        } as const;
        const policies = { ...plan.policies, findings: [finding] };
        assert.match(
            renderPlanText({ ...plan, policies }, 120, plain),
            /^ {2}mandatory {2}types-arm-type: The inputs fit [^\n]+\n {4}dev-subnet adressPrefix: found adressPrefix, required a property of the type\n {4}did you mean addressPrefix\?$/m,
        );
    });

    for (const columns of [80, 100, 140]) {
        it(`keeps to ${columns} columns, but for words that cannot be broken`, async () => {
            for (const { plan } of (await plannedEnvironments()).filter(({ mode }) => mode === "preview")) {
                const wide = renderPlanText(plan, columns, plain)
                    .split("\n")
                    .slice(1)
                    .filter((line) => [...line].length > columns)
                    .map((line) => line.replace(/^[ │├└─]+/, ""))
                    .filter((line) => line.includes(" "));
                assert.deepEqual(wide, [], plan.stack);
            }
        });
    }
});
