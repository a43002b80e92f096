// The doc comments are the documentation: manifest, Storybook pages and the README's tables are made from them.
const internal = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules ?? [])
      for (const declaration of module.declarations ?? []) {
        declaration.members = declaration.members?.filter(
          ({ kind, name, privacy, static: isStatic, description }) =>
            kind === 'field' &&
            description &&
            privacy !== 'protected' &&
            !isStatic &&
            !name.startsWith('#'),
        );
      }
  },
};

export default {
  globs: ['src/elements/*.ts', 'src/widget.ts', 'src/events.ts'],
  exclude: ['src/**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [internal],
};
