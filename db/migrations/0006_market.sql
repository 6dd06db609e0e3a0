CREATE TABLE `market_page` (
	`scope` text PRIMARY KEY NOT NULL,
	`data` text NOT NULL,
	`seq` integer NOT NULL,
	`counted_at` integer NOT NULL
);
