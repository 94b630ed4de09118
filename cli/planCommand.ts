import { environmentSecrets } from "../components/environmentSecrets";
import { emptyConfig } from "../policies/core/packConfig";
import type { EnvironmentPlan } from "../plan/environmentPlan";
import { planEnvironment } from "../plan/planEnvironment";
import { renderPlansJson } from "../plan/render/json";
import { styleFor } from "../plan/render/style";
import { renderPlanText } from "../plan/render/text";
import type { ExitCode } from "./exitCodes";
import { exitCode } from "./exitCodes";
import { dayOfTheRun, loadModels } from "./loadModels";
import { loadPolicyConfigs } from "./loadPolicyConfig";
import type { PlanArguments } from "./main";
import type { Terminal } from "./terminal";

/** `mabs plan`: exit code 2 for a mistake in a stack file or in the policy configuration, 1 when a rule stops a planned resource. */
export async function planCommand(options: PlanArguments, terminal: Terminal): Promise<ExitCode> {
    const loaded = loadModels(options, terminal);
    const files = loaded?.map(({ file }) => file) ?? [];
    const policies = loadPolicyConfigs(files, options.policyConfig, terminal);
    if (loaded === undefined || policies === undefined) return exitCode.wrongInput;
    const keepStackTraces = process.env["MABS_STACK_TRACES"] === "1";
    const plans: EnvironmentPlan[] = [];
    for (const [index, { file, environment, model }] of loaded.entries()) {
        plans.push(
            await planEnvironment(model, environmentSecrets(environment), {
                file,
                keepStackTraces,
                policies: policies[index] ?? emptyConfig,
                today: dayOfTheRun(),
            }),
        );
    }
    const text =
        options.format === "json"
            ? renderPlansJson(plans)
            : renderPlans(plans, options.out === undefined ? terminal : plain(terminal));
    if (options.out === undefined) terminal.out(text);
    else terminal.file(options.out, text);
    return plans.some(mustStop) ? exitCode.findings : exitCode.fine;
}

/** What does not fit Azure's types is a rule's to tell, so that its level and its exemptions hold here too. */
function mustStop({ policies }: EnvironmentPlan): boolean {
    return policies.findings.some(({ level }) => level !== "advisory");
}

function renderPlans(plans: readonly EnvironmentPlan[], { columns, style }: Terminal): string {
    const environments = plans.length === 1 ? "1 environment" : `${plans.length} environments`;
    const summary = `${environments} planned offline; nothing was sent to Azure.`;
    return `${plans.map((plan) => renderPlanText(plan, columns, style)).join("\n\n\n")}\n\n${style.quiet(summary)}\n`;
}

/** A file gets no colours. */
function plain(terminal: Terminal): Terminal {
    return { ...terminal, style: styleFor(false) };
}
