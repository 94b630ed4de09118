import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as ts from "typescript";

/** The type of an SDK argument, as far as a check of plain values needs it. */
export type SdkType =
    | { readonly kind: "any" | "string" | "number" | "boolean" | "asset" }
    | { readonly kind: "literal"; readonly value: string }
    | { readonly kind: "enum"; readonly values: readonly (string | number)[] }
    | { readonly kind: "array"; readonly items: SdkType }
    | { readonly kind: "map"; readonly values: SdkType }
    | { readonly kind: "object"; readonly module: string; readonly name: string }
    | { readonly kind: "union"; readonly options: readonly SdkType[] };

/** One property of an SDK arguments interface. */
export interface SdkProperty {
    readonly name: string;
    readonly required: boolean;
    readonly type: SdkType;
}

/** The declarations of one resource: its arguments and the API version that its doc comment names. */
export interface SdkResource {
    readonly apiVersion: string;
    readonly properties: readonly SdkProperty[];
}

/**
 * Reads the `.d.ts` files of an installed `@pulumi/azure-native` syntactically (no type checker: the declarations are regular,
 * and a program over 7 MB of them would need a gigabyte).
 */
export class SdkDeclarations {
    private readonly interfaces = new Map<string, ts.InterfaceDeclaration>();
    private readonly enums = new Map<string, ReadonlyMap<string, readonly (string | number)[]>>();
    private readonly source: ts.SourceFile;

    /** @param folder The package folder of `@pulumi/azure-native`. */
    constructor(private readonly folder: string) {
        this.source = parse(join(folder, "types", "input.d.ts"));
        for (const statement of this.source.statements) {
            if (ts.isModuleDeclaration(statement) && statement.body && ts.isModuleBlock(statement.body)) {
                for (const member of statement.body.statements) {
                    if (ts.isInterfaceDeclaration(member)) {
                        this.interfaces.set(`${statement.name.text}.${member.name.text}`, member);
                    }
                }
            }
        }
    }

    /** The arguments of `module:Name`, with the default API version from the doc comment of the resource class. */
    resource(module: string, name: string): SdkResource {
        const file = join(this.folder, module, `${name.charAt(0).toLowerCase()}${name.slice(1)}.d.ts`);
        const source = parse(file);
        const version = /Uses Azure REST API version (\S+?)\.(?:\s|$)/.exec(source.text)?.[1];
        const declaration = source.statements.find(
            (statement): statement is ts.InterfaceDeclaration =>
                ts.isInterfaceDeclaration(statement) && statement.name.text === `${name}Args`,
        );
        if (version === undefined || declaration === undefined) {
            throw new Error(`${file}: no API version, or no interface ${name}Args`);
        }
        return { apiVersion: version, properties: this.members(declaration, source) };
    }

    /** The members of `inputs.<module>.<name>`, in alphabetical order. */
    object(module: string, name: string): readonly SdkProperty[] {
        const declaration = this.interfaces.get(`${module}.${name}`);
        if (declaration === undefined) {
            throw new Error(`types/input.d.ts declares no ${module}.${name}`);
        }
        return this.members(declaration, this.source);
    }

    private members(declaration: ts.InterfaceDeclaration, source: ts.SourceFile): readonly SdkProperty[] {
        return declaration.members
            .filter((member) => ts.isPropertySignature(member))
            .map((member) => ({
                name: (member.name as ts.Identifier | ts.StringLiteral).text,
                required: member.questionToken === undefined,
                type: this.read(member.type, source),
            }))
            .sort((a, b) => (a.name < b.name ? -1 : 1));
    }

    private read(node: ts.TypeNode | undefined, source: ts.SourceFile): SdkType {
        if (node === undefined) {
            return { kind: "any" };
        }
        if (ts.isParenthesizedTypeNode(node)) {
            return this.read(node.type, source);
        }
        if (ts.isUnionTypeNode(node)) {
            const options = node.types
                .filter((option) => option.kind !== ts.SyntaxKind.UndefinedKeyword)
                .map((option) => this.read(option, source));
            return options.length === 1 && options[0] !== undefined ? options[0] : { kind: "union", options };
        }
        if (ts.isArrayTypeNode(node)) {
            return { kind: "array", items: this.read(node.elementType, source) };
        }
        if (ts.isTypeLiteralNode(node)) {
            const index = node.members.find((member) => ts.isIndexSignatureDeclaration(member));
            return { kind: "map", values: this.read(index?.type, source) };
        }
        if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) {
            return { kind: "literal", value: node.literal.text };
        }
        if (ts.isTypeReferenceNode(node)) {
            return this.reference(node, source);
        }
        switch (node.kind) {
            case ts.SyntaxKind.StringKeyword:
                return { kind: "string" };
            case ts.SyntaxKind.NumberKeyword:
                return { kind: "number" };
            case ts.SyntaxKind.BooleanKeyword:
                return { kind: "boolean" };
            case ts.SyntaxKind.AnyKeyword:
                return { kind: "any" };
            default:
                throw new Error(`unexpected type in the SDK declarations: ${node.getText(source)}`);
        }
    }

    private reference(node: ts.TypeReferenceNode, source: ts.SourceFile): SdkType {
        const name = node.typeName.getText(source);
        const [root, module, type, ...rest] = name.split(".");
        if (name === "pulumi.Input") {
            return this.read(node.typeArguments?.[0], source);
        }
        if (root === "pulumi" && module === "asset") {
            return { kind: "asset" };
        }
        if (root === "inputs" && module !== undefined && type !== undefined && rest.length === 0) {
            return { kind: "object", module, name: type };
        }
        if (root === "enums" && module !== undefined && type !== undefined && rest.length === 0) {
            const values = this.enumsOf(module).get(type);
            if (values !== undefined) {
                return { kind: "enum", values };
            }
        }
        throw new Error(`unexpected reference in the SDK declarations: ${name}`);
    }

    /** Enums are declared as `const X: { readonly A: "a"; … }`. */
    private enumsOf(module: string): ReadonlyMap<string, readonly (string | number)[]> {
        const known = this.enums.get(module);
        if (known !== undefined) {
            return known;
        }
        const file = join(this.folder, "types", "enums", module, "index.d.ts");
        const found = new Map<string, readonly (string | number)[]>();
        for (const statement of existsSync(file) ? parse(file).statements : []) {
            for (const { name, type } of ts.isVariableStatement(statement)
                ? statement.declarationList.declarations
                : []) {
                if (ts.isIdentifier(name) && type !== undefined && ts.isTypeLiteralNode(type)) {
                    found.set(name.text, type.members.flatMap(literalOf));
                }
            }
        }
        this.enums.set(module, found);
        return found;
    }
}

function literalOf(member: ts.TypeElement): readonly (string | number)[] {
    if (!ts.isPropertySignature(member) || member.type === undefined || !ts.isLiteralTypeNode(member.type)) {
        return [];
    }
    const literal = member.type.literal;
    if (ts.isStringLiteral(literal)) {
        return [literal.text];
    }
    return ts.isNumericLiteral(literal) ? [Number(literal.text)] : [];
}

function parse(file: string): ts.SourceFile {
    return ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022);
}

/** The package folder of the installed SDK. */
export function installedSdkFolder(): string {
    return dirname(require.resolve("@pulumi/azure-native/package.json"));
}
