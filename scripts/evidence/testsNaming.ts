import * as ts from "typescript";

/** A test whose text names something, and how it does so. */
export interface NamingTest {
    readonly title: string;
    /** Whether the name stands in the title itself: such a test is about nothing else. */
    readonly inTitle: boolean;
}

/** Names of a file, by what they name: where each stands. */
type Places = ReadonlyMap<string, readonly number[]>;

/**
 * The tests of a file that name any of the wanted texts, by that text, in the order of the file. A text stands in a test when it stands in its body or its
 * title, in the rows that a loop or a table gives it, or in a constant that one of them uses.
 */
export function testsNaming(path: string, text: string, wanted: RegExp): ReadonlyMap<string, readonly NamingTest[]> {
    return path.endsWith(".ps1") ? inPester(text, placesOf(text, wanted)) : inMocha(text, placesOf(text, wanted));
}

function placesOf(text: string, wanted: RegExp): Places {
    const places = new Map<string, number[]>();
    for (const { 0: name, index } of text.matchAll(wanted)) {
        const same = places.get(name);
        if (same === undefined) places.set(name, [index]);
        else same.push(index);
    }
    return places;
}

function collect(
    places: Places,
    titlesAt: (place: number) => readonly string[],
): ReadonlyMap<string, readonly NamingTest[]> {
    return new Map(
        [...places].map(([name, indices]) => {
            const titles = new Set(indices.flatMap(titlesAt));
            return [name, [...titles].map((title) => ({ title, inTitle: title.includes(name) }))];
        }),
    );
}

const pesterBlock =
    /^[ \t]*(It|Context|Describe|BeforeAll|BeforeEach|AfterAll|AfterEach|BeforeDiscovery)\b[ \t]*(?:'((?:[^']|'')*)'|"([^"]*)")?/gm;

interface PesterBlock {
    readonly index: number;
    readonly text: string;
    /** Only of tests. */
    readonly title: string | undefined;
}

/** In Pester a test reaches to the next block, its rows behind its title; or its rows are a variable that is made before. */
function inPester(text: string, places: Places): ReadonlyMap<string, readonly NamingTest[]> {
    const blocks = pesterBlocks(text);
    return collect(places, (place) => {
        const around = blocks.findLast(({ index }) => index <= place);
        if (around === undefined) return [];
        if (around.title !== undefined) return [around.title];
        const variable = [...text.slice(around.index, place).matchAll(/^\s*(\$\w+) = /gm)].at(-1)?.[1];
        if (variable === undefined) return [];
        const rows = new RegExp(`-(?:ForEach|TestCases) \\${variable}\\b`);
        return blocks.flatMap((block) => (block.title !== undefined && rows.test(block.text) ? [block.title] : []));
    });
}

function pesterBlocks(text: string): readonly PesterBlock[] {
    const starts = [...text.matchAll(pesterBlock)];
    return starts.map(({ 1: kind, 2: single, 3: double, index }, number) => ({
        index,
        text: text.slice(index, starts[number + 1]?.index),
        title: kind === "It" ? (single?.replaceAll("''", "'") ?? double) : undefined,
    }));
}

/** Constants lead to constants; longer chains are no table of cases. */
const mostSteps = 3;

function inMocha(text: string, places: Places): ReadonlyMap<string, readonly NamingTest[]> {
    if (places.size === 0) return new Map();
    const file = ts.createSourceFile("test.ts", text, ts.ScriptTarget.Latest, true);
    return collect(places, (place) => titlesAround(nodeAt(file, place), mostSteps));
}

function nodeAt(node: ts.Node, place: number): ts.Node {
    const inner = ts.forEachChild(node, (child) =>
        child.getFullStart() <= place && place < child.end ? child : undefined,
    );
    return inner === undefined ? node : nodeAt(inner, place);
}

function titlesAround(start: ts.Node, steps: number): readonly string[] {
    for (let node: ts.Node = start; !ts.isSourceFile(node); node = node.parent) {
        const own = titleOfTest(node) ?? titleOfRow(node);
        if (own !== undefined) return [own];
        if (ts.isForOfStatement(node)) {
            const inside = titlesInside(node.statement);
            if (inside.length > 0) return inside;
        }
        if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name)) return titlesUsing(node.name, steps);
        if (ts.isFunctionDeclaration(node) && node.name !== undefined) return titlesUsing(node.name, steps);
    }
    return [];
}

/** Tests in which a constant or a function of the file is used. */
function titlesUsing(name: ts.Identifier, steps: number): readonly string[] {
    if (steps === 0) return [];
    const uses: ts.Identifier[] = [];
    const visit = (node: ts.Node): void => {
        if (ts.isIdentifier(node) && node.text === name.text && node !== name) uses.push(node);
        ts.forEachChild(node, visit);
    };
    visit(name.getSourceFile());
    return [...new Set(uses.flatMap((use) => titlesAround(use.parent, steps - 1)))];
}

function titlesInside(node: ts.Node): readonly string[] {
    const titles: string[] = [];
    const visit = (inner: ts.Node): void => {
        const title = titleOfTest(inner);
        if (title === undefined) ts.forEachChild(inner, visit);
        else titles.push(title);
    };
    visit(node);
    return titles;
}

/** `it("…", …)`. */
function titleOfTest(node: ts.Node): string | undefined {
    if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression) || node.expression.text !== "it")
        return undefined;
    return textOf(node.arguments[0]);
}

/** A row of a table that becomes a test: an object with a title. */
function titleOfRow(node: ts.Node): string | undefined {
    if (!ts.isObjectLiteralExpression(node)) return undefined;
    const title = node.properties.find(
        (property): property is ts.PropertyAssignment =>
            ts.isPropertyAssignment(property) && ts.isIdentifier(property.name) && property.name.text === "title",
    );
    return textOf(title?.initializer);
}

/** The text of a literal; of a template what stands in the source, places included. */
function textOf(node: ts.Node | undefined): string | undefined {
    if (node === undefined) return undefined;
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
    return ts.isTemplateExpression(node) ? node.getText().slice(1, -1) : undefined;
}
