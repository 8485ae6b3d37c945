"""What of the incidents may leave the office, and in which edition."""
