CREATE TABLE `audit_entry` (
	`seq` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`act` text NOT NULL,
	`actor_id` text,
	`organisation_id` text,
	`object_kind` text NOT NULL,
	`object_id` text NOT NULL,
	`before_hash` text,
	`after_hash` text,
	`reason` text,
	`request_id` text NOT NULL,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `audit_object` ON `audit_entry` (`object_kind`,`object_id`);--> statement-breakpoint
CREATE TABLE `job` (
	`id` text PRIMARY KEY NOT NULL,
	`task` text NOT NULL,
	`state` text NOT NULL,
	`attempts` integer NOT NULL,
	`run_at` integer NOT NULL,
	`lease_until` integer,
	`last_error` text,
	`done` integer,
	`total` integer,
	`created_at` integer NOT NULL,
	`finished_at` integer
);
--> statement-breakpoint
CREATE INDEX `job_due` ON `job` (`state`,`run_at`,`id`);--> statement-breakpoint
CREATE TABLE `listing` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`status` text NOT NULL,
	`organisation_id` text,
	`author_id` text,
	`country` text,
	`province` text,
	`organisation_kind` text,
	`organisation_size` text,
	`content` text NOT NULL,
	`revision` text,
	`waiting_since` integer,
	`external_source` text,
	`external_id` text,
	`incomplete` integer NOT NULL,
	`is_demo` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`submitted_at` integer,
	`published_at` integer,
	`valid_until` integer,
	`version` integer NOT NULL,
	`lang` text NOT NULL,
	`trl` integer NOT NULL,
	`deadline` text NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `listing_external` ON `listing` (`external_source`,`external_id`);--> statement-breakpoint
CREATE INDEX `listing_newest` ON `listing` (`status`,`kind`,`published_at`,`id`);--> statement-breakpoint
CREATE INDEX `listing_published` ON `listing` (`status`,`published_at`,`id`);--> statement-breakpoint
CREATE INDEX `listing_organisation` ON `listing` (`organisation_id`,`updated_at`);--> statement-breakpoint
CREATE INDEX `listing_waiting` ON `listing` (`waiting_since`,`id`);--> statement-breakpoint
CREATE INDEX `listing_validity` ON `listing` (`status`,`valid_until`);--> statement-breakpoint
CREATE TABLE `listing_facet` (
	`listing_id` text NOT NULL,
	`facet` text NOT NULL,
	`value` text NOT NULL,
	PRIMARY KEY(`facet`, `value`, `listing_id`),
	FOREIGN KEY (`listing_id`) REFERENCES `listing`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `listing_facet_listing` ON `listing_facet` (`listing_id`);--> statement-breakpoint
CREATE TABLE `listing_history` (
	`listing_id` text NOT NULL,
	`version` integer NOT NULL,
	`status` text NOT NULL,
	`content` text NOT NULL,
	`revision` text,
	`at` integer NOT NULL,
	`by_id` text,
	PRIMARY KEY(`listing_id`, `version`),
	FOREIGN KEY (`listing_id`) REFERENCES `listing`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `match` (
	`need_id` text NOT NULL,
	`offer_id` text NOT NULL,
	`total` real NOT NULL,
	`open` real NOT NULL,
	`detail` text NOT NULL,
	`weights_version` text NOT NULL,
	`computed_at` integer NOT NULL,
	PRIMARY KEY(`need_id`, `offer_id`),
	FOREIGN KEY (`need_id`) REFERENCES `listing`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`offer_id`) REFERENCES `listing`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `match_need` ON `match` (`need_id`,`total`,`open`,`offer_id`);--> statement-breakpoint
CREATE INDEX `match_offer` ON `match` (`offer_id`,`total`,`open`,`need_id`);--> statement-breakpoint
CREATE TABLE `organisation` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`country` text,
	`province` text,
	`kind` text,
	`size` text,
	`about` text NOT NULL,
	`import_key` text,
	`is_demo` integer NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `organisation_import_key_unique` ON `organisation` (`import_key`);--> statement-breakpoint
CREATE TABLE `password_link` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`secret_hash` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `password_link_secret_hash_unique` ON `password_link` (`secret_hash`);--> statement-breakpoint
CREATE TABLE `person` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`locale` text NOT NULL,
	`role` text NOT NULL,
	`status` text NOT NULL,
	`organisation_id` text,
	`organisation_role` text NOT NULL,
	`password_hash` text,
	`is_demo` integer NOT NULL,
	`created_at` integer NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `person_email_unique` ON `person` (`email`);--> statement-breakpoint
CREATE TABLE `profile` (
	`listing_id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`data` text,
	`seq` integer NOT NULL,
	FOREIGN KEY (`listing_id`) REFERENCES `listing`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `profile_seq` ON `profile` (`seq`);--> statement-breakpoint
CREATE TABLE `review_decision` (
	`id` text PRIMARY KEY NOT NULL,
	`listing_id` text NOT NULL,
	`decision` text NOT NULL,
	`message` text NOT NULL,
	`reason` text NOT NULL,
	`scores` text,
	`by_id` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`listing_id`) REFERENCES `listing`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `review_decision_listing` ON `review_decision` (`listing_id`,`at`);--> statement-breakpoint
CREATE TABLE `session` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `session_person` ON `session` (`person_id`);