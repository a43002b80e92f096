<?php
// Puts texts through WordPress's own cleaner, without a site, a database or a web server.
// php kses.php FOLDER-OF-WORDPRESS, with a JSON list of texts on standard input.

define('ABSPATH', rtrim($argv[1], '/') . '/');
define('WPINC', 'wp-includes');

// Nothing is translated here: this is all that the files below ask of the rest of WordPress.
function __($text) {
  return $text;
}
function _x($text) {
  return $text;
}

$files = [
  // In the order of wp-settings.php. Later releases have more of these than earlier ones.
  ...['version', 'compat-utf8', 'utf8', 'compat', 'load', 'plugin', 'functions', 'formatting'],
  ...['class-wp-token-map', 'html-api/html5-named-character-references'],
  ...['html-api/class-wp-html-attribute-token', 'html-api/class-wp-html-span'],
  ...['html-api/class-wp-html-doctype-info', 'html-api/class-wp-html-text-replacement'],
  ...['html-api/class-wp-html-decoder', 'html-api/class-wp-html-tag-processor'],
  ...['kses', 'shortcodes', 'blocks'],
];
foreach ($files as $file) {
  $path = ABSPATH . WPINC . "/$file.php";
  if (is_file($path)) {
    require_once $path;
  }
}

// A setting that a site has in its database.
add_filter('pre_option_blog_charset', fn() => 'UTF-8');
// As wp-includes/default-filters.php has it.
add_filter('pre_kses', 'wp_pre_kses_less_than');

$outcomes = [];
foreach (json_decode(file_get_contents('php://stdin'), true) as $html) {
  $saved = wp_kses_post($html);
  $outcomes[] = [
    // What is stored, and what a block of HTML shows.
    'block' => $saved,
    // What a page of the classic editor shows: quotation marks made curly, lines made into paragraphs and breaks.
    'classic' => shortcode_unautop(wpautop(wptexturize($saved))),
  ];
}
echo json_encode(['version' => $wp_version, 'outcomes' => $outcomes]);
