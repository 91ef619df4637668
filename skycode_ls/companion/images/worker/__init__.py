"""What draws and captions, in a process of its own: nobody else imports it."""
