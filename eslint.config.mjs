import js from '@eslint/js'
import astro from 'eslint-plugin-astro'
import { defineConfig } from 'eslint/config'
import globals from 'globals'
import tseslint from 'typescript-eslint'

const never = (object, properties, message) =>
  properties.map((property) => ({ ...object, property, message }))

const noMarkupFromText = never(
  {},
  ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'createContextualFragment'],
  'Trusted Types forbid it: write text, or let Preact make the elements.',
)

const nothingFetches = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => ({
  name,
  message: "The site's policy is connect-src 'none': lazy data are modules, loaded by import().",
}))

const syntax = {
  enums: { selector: 'TSEnumDeclaration', message: 'A union of strings needs no code at run time.' },
  defaults: { selector: 'ExportDefaultDeclaration', message: 'One name everywhere: export it by its name.' },
  reExports: { selector: 'ExportAllDeclaration', message: 'Import from the file that has it.' },
  markup: {
    selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
    message: 'Trusted Types forbid it.',
  },
  style: {
    selector: 'JSXAttribute[name.name="style"]',
    message: "The policy drops style attributes from the server's HTML: use a class, or SVG attributes.",
  },
  numberInput: {
    selector: 'JSXAttribute[name.name="type"][value.value="number"]',
    message: 'It swallows what it cannot read: use type="text" with inputmode.',
  },
}

const vocabulary = ['tier', 'tiers', 'segment', 'segments', 'bucket', 'buckets']

export default defineConfig(
  {
    ignores: [
      'dist/',
      '.astro/',
      '.cache/',
      'public/',
      'test-results/',
      'playwright-report/',
      'scripts/tools/node_modules/',
    ],
  },
  // A rule that is wrong is changed here, for everyone; comments in the code switch nothing off.
  { linterOptions: { noInlineConfig: true } },
  js.configs.recommended,
  tseslint.configs.strict,
  astro.configs['flat/recommended'],
  {
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-alert': 'error',
      'prefer-const': 'error',
      'no-empty': ['error', { allowEmptyCatch: true }],
      // Our sentences hold no-break spaces, as in "60 %".
      'no-irregular-whitespace': [
        'error',
        { skipComments: true, skipJSXText: true, skipStrings: true, skipTemplates: true },
      ],
      'no-restricted-properties': ['error', ...noMarkupFromText],
      'no-restricted-syntax': ['error', ...Object.values(syntax)],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' },
      ],
      'id-denylist': ['error', ...vocabulary],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-check': true, 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true },
      ],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    ignores: ['**/*.astro/*'],
    extends: [tseslint.configs.recommendedTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // An event handler may be async; what it calls reports its own failure.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: false },
      ],
    },
  },
  {
    files: ['src/**'],
    languageOptions: { globals: globals.browser },
    rules: {
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'no-restricted-globals': ['error', ...nothingFetches],
      'no-restricted-properties': [
        'error',
        ...noMarkupFromText,
        ...never({ object: 'navigator' }, ['sendBeacon'], 'Nothing leaves the browser.'),
      ],
    },
  },
  {
    files: ['src/domain/**', 'src/charts/**', 'src/exports/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...never({ object: 'Math' }, ['random'], 'The same team gives the same figures: pass a seed.'),
        ...never({ object: 'Date' }, ['now'], 'Pure functions get the day as an argument.'),
      ],
      'no-restricted-syntax': [
        'error',
        ...Object.values(syntax),
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'Pure functions get the day as an argument.',
        },
      ],
    },
  },
  // A list of words is as long as it is.
  { files: ['src/i18n/**'], rules: { 'max-lines': 'off' } },
  {
    files: [
      '**/*.astro',
      '**/*.astro/*',
      '*.config.{ts,mjs}',
      'src/pages/**',
      'src/content.config.ts',
      'src/components/client-team.ts',
    ],
    rules: {
      'no-restricted-syntax': ['error', ...Object.values(syntax).filter((rule) => rule !== syntax.defaults)],
    },
  },
  {
    files: ['scripts/**', '*.config.{ts,mjs}', 'tests/**'],
    languageOptions: { globals: globals.node },
  },
  {
    // A test reads fixtures as they come, and fails when they are not what it takes them for.
    files: ['tests/**'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['scripts/**'],
    rules: { 'no-console': 'off' },
  },
)
