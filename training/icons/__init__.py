"""The recipe of skypaint-nano: small pictures from Chinese or English words."""
