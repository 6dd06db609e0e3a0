CREATE TABLE `listing_translation` (
	`listing_id` text NOT NULL,
	`lang` text NOT NULL,
	`texts` text NOT NULL,
	`origin` text NOT NULL,
	`source_hash` text NOT NULL,
	`by_id` text,
	`updated_at` integer NOT NULL,
	`verified_by_id` text,
	`verified_at` integer,
	`version` integer NOT NULL,
	PRIMARY KEY(`listing_id`, `lang`),
	FOREIGN KEY (`listing_id`) REFERENCES `listing`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `listing_translation_verified` ON `listing_translation` (`verified_at`,`updated_at`);