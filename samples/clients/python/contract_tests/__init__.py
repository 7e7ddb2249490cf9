"""Tests that hold an agent to the contract of schemas/ipc; contract.py runs them."""
