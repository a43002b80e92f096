// What each way to write a widget comes to, once a cleaner has been over it. The tests hold the kit to it, and the
// README's table has the same rows.

/** What a reader finds, with the kit's script on the page. Without it: the words, always. */
export const ends = {
  widget: '**widget**',
  frame: '**widget**, in its frame',
  plain: 'words; plain numbers in the frame',
  dead: 'words; an empty frame',
  words: 'words',
};

/**
 * The rows of the table: which snippets they are about, what a page's owner sees of them, what is said when a
 * cleaner leaves this or that, and what is promised.
 */
export const rows = [
  {
    id: 'element',
    about: ({ spelling }) => spelling === 'element',
    written: '`<csec-hotline-card county="…">`',
    says: {
      widget: 'keeps the element, and the widget stands',
      words: 'takes the element away, and its words and its number stay',
    },
    promised: {
      wordpress: 'words',
      dompurify: 'words',
      tinymce: 'words',
      'sanitize-html': 'words',
      ckeditor: 'words',
      'ckeditor-html': 'widget',
    },
  },
  {
    id: 'data',
    about: ({ spelling }) => spelling === 'data',
    written: '`<div data-csec="hotline-card" data-county="…">`',
    says: {
      widget: 'keeps the block with its marks, and the widget stands in it',
      words: 'takes the marks off the block, and its words and its number stay',
    },
    promised: {
      wordpress: 'widget',
      dompurify: 'widget',
      tinymce: 'widget',
      'sanitize-html': 'words',
      ckeditor: 'words',
      'ckeditor-html': 'widget',
    },
  },
  {
    id: 'link',
    about: ({ spelling, widget }) => spelling === 'link' && widget !== 'term',
    written: '`<p><a href="…/embed.html?widget=hotline-card&county=…">`, alone in its paragraph',
    says: { widget: 'keeps the plain link, and the widget stands in its place' },
    promised: {
      wordpress: 'widget',
      dompurify: 'widget',
      tinymce: 'widget',
      'sanitize-html': 'widget',
      ckeditor: 'widget',
      'ckeditor-html': 'widget',
    },
  },
  {
    id: 'word',
    about: ({ spelling, widget }) => spelling === 'link' && widget === 'term',
    written: '`<a href="…/embed.html?widget=term&…" data-csec="term">`, in a sentence',
    says: {
      widget: 'keeps the link of a word with its mark, and the word can be opened',
      words: 'takes the mark off the link of a word, and it stays a link',
    },
    promised: {
      wordpress: 'widget',
      dompurify: 'widget',
      tinymce: 'widget',
      'sanitize-html': 'words',
      ckeditor: 'words',
      'ckeditor-html': 'widget',
    },
  },
  {
    id: 'frame',
    about: ({ spelling }) => spelling === 'frame',
    written: '`<iframe src="…/embed.html?…">`, and a link beneath it',
    says: {
      frame: 'keeps the frame, and the widget stands in it',
      plain: 'forbids the frame its scripts: it shows the plain numbers, with the link beneath it',
      words: 'takes the frame away, and the link beneath it keeps the number',
      widget: 'takes the frame away, and the widget stands in place of the link beneath it',
    },
    promised: {
      wordpress: 'words',
      dompurify: 'words',
      tinymce: 'plain',
      'sanitize-html': 'widget',
      ckeditor: 'widget',
      'ckeditor-html': 'frame',
    },
  },
];
