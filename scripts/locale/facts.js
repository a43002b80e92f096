/** What placeholders stand for, from the files of `src/content/` and of its folder of counties, as rows of name and content. */
export function factsOf(content, counties) {
  const files = Object.fromEntries(content);
  return {
    statewide: files.statewide,
    glossary: files.glossary,
    resources: files.resources,
    rows: files.counties,
    topics: {
      staff: files['topics-staff'],
      family: files['topics-family'],
      student: files['topics-student'],
    },
    counties: Object.fromEntries(counties),
  };
}
