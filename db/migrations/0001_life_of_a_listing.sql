ALTER TABLE `listing` ADD `renewed_at` integer;--> statement-breakpoint
ALTER TABLE `listing` ADD `ended_at` integer;--> statement-breakpoint
ALTER TABLE `listing` ADD `open_for_interest` integer DEFAULT true NOT NULL;--> statement-breakpoint
CREATE INDEX `listing_ended` ON `listing` (`status`,`ended_at`);--> statement-breakpoint
UPDATE `listing` SET `ended_at` = `updated_at` WHERE `status` IN ('expired', 'fulfilled', 'withdrawn', 'rejected');
