CREATE TABLE `saved_search` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`name` text NOT NULL,
	`query` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `saved_search_query` ON `saved_search` (`person_id`,`query`);--> statement-breakpoint
-- The full-text index: which listings there are in it, by what they are filtered, and their tokens. It is no
-- part of the schema in db/schema, since it differs by engine; db/search implements it.
CREATE TABLE `search_entry` (
	`place` integer PRIMARY KEY NOT NULL,
	`listing_id` text NOT NULL REFERENCES `listing`(`id`),
	`facts` text,
	`seq` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `search_entry_listing` ON `search_entry` (`listing_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `search_entry_seq` ON `search_entry` (`seq`);--> statement-breakpoint
-- The tokens are made by lib/search, separated by spaces: every other character belongs to a token.
CREATE VIRTUAL TABLE `search_text` USING fts5(title, names, summary, body, content='', contentless_delete=1, detail=column, tokenize="ascii tokenchars ':-'");
--> statement-breakpoint
CREATE VIRTUAL TABLE `search_token` USING fts5vocab(search_text, row);
--> statement-breakpoint
-- What is published already is indexed by the job runner.
INSERT INTO `job` (`id`, `task`, `state`, `attempts`, `run_at`, `created_at`)
SELECT 'job_00000000000000000search', '{"kind":"index_all"}', 'queued', 0, 0, 0
WHERE EXISTS (SELECT 1 FROM `listing` WHERE `status` = 'published');
