CREATE TABLE `attachment` (
	`id` text PRIMARY KEY NOT NULL,
	`listing_id` text NOT NULL,
	`name` text NOT NULL,
	`type` text NOT NULL,
	`size` integer NOT NULL,
	`hash` text NOT NULL,
	`by_id` text NOT NULL,
	`added_at` integer NOT NULL,
	`approved_at` integer,
	FOREIGN KEY (`listing_id`) REFERENCES `listing`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `attachment_listing` ON `attachment` (`listing_id`,`added_at`);--> statement-breakpoint
CREATE INDEX `attachment_hash` ON `attachment` (`hash`);