"""How the embedded weights are made: corpus, tokenizer, pack, train, convert."""
