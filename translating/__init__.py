"""The translations of the program: finding its sentences, and keeping the catalogues that translators edit."""
