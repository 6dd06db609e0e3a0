CREATE TABLE `shortlist` (
	`person_id` text NOT NULL,
	`listing_id` text NOT NULL,
	`kept_at` integer NOT NULL,
	PRIMARY KEY(`person_id`, `listing_id`),
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`listing_id`) REFERENCES `listing`(`id`) ON UPDATE no action ON DELETE no action
);
