"""The page in which SkyCode is tried: `skycode playground`."""
