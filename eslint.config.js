/** Lint rules: those of the language and of Lit, and the direction of the layers (model ← gateway ← desk ← controllers ← elements ← define). */
import js from '@eslint/js';
import {defineConfig, globalIgnores} from 'eslint/config';
import * as lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import * as wc from 'eslint-plugin-wc';
import globals from 'globals';
import ts from 'typescript-eslint';
import {layers} from './scripts/lint/layers.js';

export default defineConfig([
  // Consumers of the package are as other people write them; the compiler sees them in the test that builds them.
  globalIgnores(['dist', 'dist-demo', 'coverage', 'test-results', 'test/package/consumers']),
  {linterOptions: {noInlineConfig: true}},
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [ts.configs.recommendedTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {'no-undef': 'off'}, // tsc knows better which globals there are
  },
  {
    files: ['src/**/*.ts', 'demo/**/*.ts', 'test/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    plugins: {'lit-a11y': litA11y},
    rules: {
      ...litA11y.configs.recommended.rules,
      'wc/guard-super-call': 'off', // LitElement has every callback
      '@typescript-eslint/unbound-method': 'off', // Lit calls listeners on their host
      'lit-a11y/no-redundant-role': 'off', // a table whose rows become cards loses the roles it had by itself
      'lit-a11y/no-autofocus': 'off', // in a dialog it says where the focus goes when it opens
      'lit-a11y/click-events-have-key-events': 'off', // clicks are taken where they arrive, from real buttons and links
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': 'off', // @open-wc/semantic-dom-diff types every .to.equal() as a Promise
      '@typescript-eslint/no-unused-expressions': 'off', // expect(…).to.be.true
    },
  },
  {files: ['*.{js,ts}', '{scripts,test}/**/*.{js,mjs}'], languageOptions: {globals: globals.node}},
  {files: ['demo/**/*.js'], languageOptions: {globals: globals.browser}},
  {
    // Scripts as Aurora's pages have them: what one declares, others use.
    files: ['demo/storefront/classic/**/*.js'],
    languageOptions: {sourceType: 'script'},
    rules: {'no-undef': 'off', 'no-unused-vars': ['error', {vars: 'local'}]},
  },
  ...layers,
]);
