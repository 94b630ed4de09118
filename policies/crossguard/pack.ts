import type {
    Policies,
    PolicyConfigSchema,
    ReportViolation,
    ResourceValidation,
    ResourceValidationArgs,
    ResourceValidationPolicy,
    StackValidationArgs,
    StackValidationPolicy,
} from "@pulumi/policy";
import { constraint } from "../../facts/constraints";
import { ruleText } from "../catalogue";
import { answerResource, answerStack, cured, looksAt, onlyType } from "../core/answer";
import { packSettingsProperties, parameterSchemas } from "../core/configSchema";
import type { Answer, Finding } from "../core/finding";
import { violationMessage } from "../core/message";
import { describeProblem } from "../core/configProblems";
import type { Owner } from "../core/inputs";
import type { Resource } from "../core/resource";
import { exemptionFor } from "../core/run";
import type { ResolvedSettings } from "../core/settings";
import { settingsLevel, settingsName } from "../core/settings";
import { typed } from "../core/typeToken";
import { withoutStacks } from "../core/withoutStacks";
import type { Level, ResourceRule, Rule, StackRule } from "../rule";
import { secretPaths, withEnvelopes, withSecrets } from "./secrets";
import type { Session } from "./session";

/** The rules as policies of CrossGuard, behind one that reads the settings of the pack. */
export function crossGuardPolicies(rules: readonly Rule[], session: Session): Policies {
    return [
        settingsPolicy(session),
        ...rules.map((rule) => (rule.kind === "resource" ? resourcePolicy(rule, session) : stackPolicy(rule, session))),
    ];
}

/** First in the pack, so that settings and secrets are known before any rule asks. Changes nothing, though its level is `remediate`. */
function settingsPolicy(session: Session): ResourceValidationPolicy {
    return {
        name: settingsName,
        displayName: "Settings of the pack",
        description: "The settings of the policy pack are in order.",
        enforcementLevel: settingsLevel,
        severity: "high",
        configSchema: { properties: withoutReferences(packSettingsProperties) as PolicyConfigSchema["properties"] },
        remediateResource: ({ urn, props, getConfig }) => {
            session.configure(getConfig());
            session.rememberSecrets(urn, secretPaths(props));
        },
        validateResource: (args, report) => {
            session.configure(args.getConfig());
            session.resource(args);
            // To a text CrossGuard adds the description, which says what should hold.
            for (const problem of session.takeProblems())
                report(violation({ message: describeProblem(problem), enforcementLevel: undefined }));
        },
    };
}

function resourcePolicy(rule: ResourceRule, session: Session): ResourceValidationPolicy {
    const validate = (args: ResourceValidationArgs, report: ReportViolation): void => {
        if (!looksAt(rule, typed(args.type).type))
            return args.notApplicable(`the rule looks at other types of resources`);
        const settings = session.settingsFor(args.urn, args.stackTags);
        const level = settings.askedLevel(rule.id);
        if (level === "disabled") return args.notApplicable("switched off in pack-settings");
        reportParameters(rule, args.getConfig(), session, report);
        const context = session.context(rule, settings, {
            native: args.getConfig(),
            secretsAreVisible: session.seesSecretsOf(args.urn),
        });
        const resource = session.resource(args);
        const answer = answerResource(rule, resource, context);
        reply(rule, answer, { args, report, session, settings, level, resource });
    };
    return {
        ...metadata(rule),
        validateResource: ofTypes(rule, session, (args, report) => withoutStacks(() => validate(args, report))),
        ...(rule.cure === undefined
            ? {}
            : {
                  remediateResource: (args) => {
                      // Nothing is changed before it is known whether it may be.
                      const { type } = typed(args.type);
                      if (!session.isConfigured || !looksAt(rule, type)) return undefined;
                      const settings = session.settingsFor(args.urn, args.stackTags);
                      if ((settings.askedLevel(rule.id) ?? "remediate") !== "remediate") return undefined;
                      if (isExempt(rule, { ...args, type }, { settings, session })) return undefined;
                      const inputs = withEnvelopes(args.props) as Record<string, unknown>;
                      const context = session.context(rule, settings, {
                          native: args.getConfig(),
                          secretsAreVisible: true,
                      });
                      const result = cured(rule, inputs, context, type);
                      if (result === undefined) return undefined;
                      session.rememberSecrets(args.urn, secretPaths(result));
                      return withSecrets(result) as Record<string, unknown>;
                  },
              }),
    };
}

function stackPolicy(rule: StackRule, session: Session): StackValidationPolicy {
    return {
        ...metadata(rule),
        validateStack: (args, report) => withoutStacks(() => validate(args, report)),
    };

    function validate(args: StackValidationArgs, report: ReportViolation): void {
        const [first] = args.resources;
        const settings = session.settingsFor(first?.urn ?? "", args.stackTags);
        const level = settings.askedLevel(rule.id);
        if (level === "disabled") return args.notApplicable("switched off in pack-settings");
        reportParameters(rule, args.getConfig(), session, report);
        const stack = session.stackOf(args.resources, settings);
        const context = session.context(rule, settings, {
            native: args.getConfig(),
            secretsAreVisible: session.seesAllSecrets,
        });
        const answer = answerStack(rule, stack, context);
        reply(rule, answer, { args, report, session, settings, level });
    }
}

/** A mistake in the configuration stops a deployment, whatever the level of the rule. */
function reportParameters(rule: Rule, native: object, session: Session, report: ReportViolation): void {
    for (const problem of session.takeParameterProblems(rule, native))
        report(violation({ message: describeProblem(problem), enforcementLevel: "mandatory" }));
}

interface Reply {
    readonly args: { notApplicable(reason?: string): never };
    readonly report: ReportViolation;
    readonly session: Session;
    readonly settings: ResolvedSettings;
    /** Level that the pack's settings ask for; undefined: CrossGuard's own. */
    readonly level: Level | undefined;
    /** What a rule about single resources looked at. */
    readonly resource?: Resource;
}

function reply(rule: Rule, answer: Answer, to: Reply): void {
    switch (answer.kind) {
        case "violation":
            for (const finding of answer.findings)
                if (!isExempt(rule, finding, to)) reportAt(to, violationMessage(rule.id, finding), finding);
            return;
        case "unknown": {
            const text = `cannot be decided before these are known: ${answer.paths.join(", ")}. An update decides.`;
            const { resource } = to;
            if (!to.session.reportsUnknown || (resource !== undefined && isExempt(rule, resource, to)))
                return to.args.notApplicable(text);
            return reportAt({ ...to, level: "advisory" }, `${ruleText(rule.id).title}: ${text}`, undefined);
        }
        case "notApplicable":
            return to.args.notApplicable(answer.reason);
        default:
            return;
    }
}

function isExempt(
    { id }: Rule,
    { urn, type, name }: Owner,
    { settings, session }: Pick<Reply, "settings" | "session">,
): boolean {
    return exemptionFor({ urn, type, name, rule: id }, settings.exemptions, session.today) !== undefined;
}

function reportAt({ report, level }: Reply, message: string, finding: Finding | undefined): void {
    const enforcementLevel = level === "remediate" ? "mandatory" : level;
    report(violation({ message, urn: finding?.urn === "" ? undefined : finding?.urn, enforcementLevel }));
}

/**
 * A violation with a level of ours. The SDK (1.21.0) takes an object in the place of the text, and with it a level for this one violation; its types do not say so.
 * Without, a family, an environment or a preset could not have a level.
 */
function violation(told: {
    readonly message: string;
    readonly urn?: string | undefined;
    readonly enforcementLevel: Level | undefined;
}): string {
    return told as unknown as string;
}

function metadata(rule: Rule): Omit<ResourceValidationPolicy, "validateResource" | "remediateResource"> {
    const { constraints, family, level, remedy, severity, source, title, why } = ruleText(rule.id);
    const row = constraints[0] === undefined ? undefined : constraint(constraints[0]);
    return {
        name: rule.id,
        displayName: title,
        description: `${title}. ${why}`,
        enforcementLevel: level,
        severity,
        tags: ["azure-backup-server", family, ...constraints],
        remediationSteps: remedy,
        ...(source === undefined ? {} : { url: source.url }),
        ...(row === undefined
            ? {}
            : {
                  framework: {
                      name: "Constraints of Microsoft Azure Backup Server",
                      version: row.date,
                      reference: constraints.join(", "),
                      specification: row.requirement,
                  },
              }),
        ...(rule.parameters === undefined
            ? {}
            : { configSchema: { properties: parameterSchemas(rule) as PolicyConfigSchema["properties"] } }),
    };
}

/**
 * CrossGuard passes over a policy of one type for all other resources without reading them. Its own `validateResourceOfType` (SDK 1.21.0) knows a type under one name
 * only; this mark answers with the one that resources have, as long as that is one.
 */
function ofTypes(rule: ResourceRule, session: Session, validate: ResourceValidation): ResourceValidation {
    const only = onlyType(rule);
    if (only === undefined) return validate;
    const marked: ResourceValidation = (args, report) => validate(args, report);
    return Object.defineProperty(marked, "__pulumiType", { get: () => session.tokenOf(only) });
}

/** CrossGuard's schemas know no references; what stands behind them is checked when the settings are read. */
function withoutReferences(schema: unknown): unknown {
    if (Array.isArray(schema)) return schema.map(withoutReferences);
    if (typeof schema !== "object" || schema === null) return schema;
    if ("$ref" in schema) return { type: "object" };
    return Object.fromEntries(Object.entries(schema).map(([name, inner]) => [name, withoutReferences(inner)]));
}
