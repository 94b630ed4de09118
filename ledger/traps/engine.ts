import type { Trap } from "./trap";
import { absent, held, impossible, later, tested } from "./trap";

const sameResources = held(
    "namesAndIdentity",
    "registers the same resources in a preview as in an update: none is made from an output",
);
const byModule = held("engine", "never load the root of azure-native, which is all of Azure");
const noCalls = held("engine", "call no function of a provider and read no other stack");
const pinned = tested("test/repo/conventions.test.ts", "pins every package exactly");

/** The battery of tests that every rule goes through, in the form of a program's values and behind the proxy of Pulumi's policy SDK. */
const everyRule = "test/policies/support/describeRule.ts";

const tellsUnknown = tested(everyRule, "waits for ${of");

/** The policies as CrossGuard asks them. */
const underCrossGuard = "test/policies/crossguard/pack.test.ts";

/** D: the engine, secrets, policies, tests, pipelines. */
export const engineTraps: readonly Trap[] = [
    {
        id: "D1",
        name: "A pipeline with a wrong pass phrase of the stack",
        seen: ["pulumi/pulumi#5223", "pulumi/pulumi#17457"],
        handled: [
            later(
                "pipelines",
                "secrets of a stack are encrypted by a key vault, and a run that rewrites the stack file fails",
            ),
        ],
    },
    {
        id: "D2",
        name: "A pass phrase of a stack in the repository",
        seen: ["crc-org/crc-cloud#218"],
        handled: [held("engine", "hold no pass phrase of a real stack")],
    },
    {
        id: "D3",
        name: "An output in an ordinary template string",
        seen: ["pulumi/pulumi#4261", "pulumi/pulumi#6747"],
        handled: [
            held("engine", "holds no output that was turned into text by accident"),
            tested("test/support/recorder.test.ts", "fails on an output that is turned into text by accident"),
        ],
    },
    {
        id: "D4",
        name: "Resources made inside `apply`",
        seen: ["pulumi/pulumi#16140", "pulumi/pulumi#13688"],
        handled: [sameResources, impossible("a rule of `eslint.config.mjs` refuses `new` inside `apply`")],
    },
    {
        id: "D5",
        name: "A question about a resource that does not exist yet",
        seen: ["pulumi/pulumi#16522", "pulumi/pulumi#7903"],
        handled: [
            noCalls,
            tested(
                "test/plan/offlineMonitor.test.ts",
                "refuses to call a provider function, because a plan must not need a cloud",
            ),
        ],
    },
    {
        id: "D6",
        name: "Another stack is empty in a preview",
        seen: ["pulumi/pulumi#9365", "pulumi/pulumi#3780"],
        handled: [held("engine", "reads no other stack and no resource that is already there"), noCalls],
    },
    {
        id: "D7",
        name: "A policy passes over what a preview does not know",
        seen: ["pulumi/pulumi-policy#258", "pulumi/pulumi-azure-native#607"],
        handled: [
            held("engine", "shows a preview every object of inputs except these, which wait for an id"),
            held("engine", "leaves nothing unknown in an update"),
            tellsUnknown,
            tested(
                "test/engine/policies.test.ts",
                "finds in ${stack} what the process finds, in a preview and in an update",
            ),
        ],
    },
    {
        id: "D8",
        name: "What is absent cannot be told from what is unknown by reading it",
        seen: ["pulumi/pulumi-policy#352"],
        handled: [
            tellsUnknown,
            tested("test/policies/core/inputs.test.ts", "wait for what is not known yet, at every level"),
        ],
    },
    {
        id: "D9",
        name: "Lists of a policy's input break older helpers",
        seen: ["pulumi/pulumi-policy#442"],
        handled: [
            tested("test/repo/conventions.test.ts", "pins every package exactly"),
            tested(everyRule, "is met (${form})"),
        ],
    },
    {
        id: "D10",
        name: "A rule on the whole stack cannot repair",
        seen: ["pulumi/pulumi-policy#332", "pulumi/pulumi#15618"],
        handled: [
            impossible("a rule about a stack has no cure: its type does not know one"),
            tested(underCrossGuard, "have a level each, and no rule about the stack cures anything"),
        ],
    },
    {
        id: "D11",
        name: "A repair runs at a level that forbids it",
        seen: ["pulumi/pulumi#24647"],
        handled: [
            tested(underCrossGuard, "happens at level remediate only, whoever says the level"),
            tested(everyRule, "cures what it finds, and leaves what is right alone"),
        ],
    },
    {
        id: "D12",
        name: "Rules on the whole stack come after the change",
        seen: ["pulumi/docs#3597"],
        handled: [
            impossible(
                "what one resource decides is a rule about that resource, which CrossGuard asks before it is made",
            ),
            tested(
                "test/engine/policies.test.ts",
                "finds in ${program.name} what the process finds, and stops it when a mandatory rule is broken",
            ),
        ],
    },
    {
        id: "D13",
        name: "Policies see secrets and print them",
        seen: ["pulumi/pulumi-policy#163", "pulumi/pulumi-policy#241"],
        handled: [
            tested("test/policies/packProperties.test.ts", "shows no secret in the place of any text"),
            tested(underCrossGuard, "are never shown: they are remembered from before CrossGuard opened them"),
            tested(underCrossGuard, "hide every text, where nobody saw which are secrets"),
        ],
    },
    {
        id: "D14",
        name: "The type check runs out of memory",
        seen: ["pulumi/pulumi-azure-native#2251", "microsoft/TypeScript#50809"],
        handled: [
            byModule,
            impossible("a rule of `eslint.config.mjs` refuses the root; `npm run bench` measures the peak"),
        ],
    },
    {
        id: "D15",
        name: "Loading all of azure-native is slow",
        seen: ["pulumi/pulumi-azure-native#1022", "pulumi/pulumi#7653"],
        handled: [byModule],
    },
    {
        id: "D16",
        name: "A test passes or hangs because the mocks came late",
        seen: ["pulumi/pulumi#4097", "pulumi/pulumi#13232"],
        handled: [
            tested("test/plan/offlineMonitor.test.ts", "fails with the error of the program, at once or later"),
            tested("test/plan/offlineMonitor.test.ts", "gives the same result each time in one process"),
        ],
    },
    {
        id: "D17",
        name: "Thin answers of the mocks hide dependencies",
        seen: ["Observed with @pulumi/pulumi 3.248"],
        handled: [
            tested(
                "test/support/recorder.test.ts",
                "sees the tree, the options and the implicit dependency, in either mode",
            ),
            held("namesAndIdentity", "gives a resource the same options in a preview as in an update"),
        ],
    },
    {
        id: "D18",
        name: "An SDK that ignores what a mock promises",
        seen: ["pulumi/pulumi#13049"],
        handled: [pinned, absent("the monitor of `plan/offlineMonitor.ts` answers at once")],
    },
    {
        id: "D19",
        name: "A preview of a pull request may read every secret",
        seen: ["marin-community/marin#7532"],
        handled: [later("pipelines", "an identity that only reads, and a stack without real secrets")],
    },
    {
        id: "D20",
        name: "A fork has no secrets",
        seen: ["pulumi/pulumi-hugo#869"],
        handled: [later("pipelines", "a fork runs what needs no cloud, which is everything but the update")],
    },
    {
        id: "D21",
        name: "A secret in an error message",
        seen: ["pulumi/pulumi-terraform-bridge#3158"],
        handled: [
            tested("test/config/secrets.test.ts", "are never repeated, whatever form they have"),
            later("pipelines", "a filter with canaries before output becomes a comment"),
        ],
    },
    {
        id: "D22",
        name: "The provider is large and installs slowly",
        seen: ["pulumi/pulumi-azure-native: size of the plugin"],
        handled: [later("pipelines", "a cache of plugins by exact version")],
    },
    {
        id: "D23",
        name: "A policy without configuration does nothing",
        seen: ["pulumi/docs#2765"],
        handled: [
            tested("test/policies/pack.test.ts", "has a default for every parameter, which its schema takes"),
            tested(
                underCrossGuard,
                "have a schema for their parameters, each with the default, and without references",
            ),
        ],
    },
    {
        id: "D24",
        name: "A new version of the pack blocks an urgent fix",
        seen: ["pulumi/pulumi-policy#302"],
        handled: [
            later(
                "operations",
                "new rules begin as advice for one release; until then an organisation enables a version, and not the latest",
            ),
        ],
    },
];
