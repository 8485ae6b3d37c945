"""What online meetings leave behind, taken in: attendance, polls, chat and transcripts."""
